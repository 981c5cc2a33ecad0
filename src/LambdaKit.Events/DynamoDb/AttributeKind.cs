namespace LambdaKit.Events.DynamoDb;

/// <summary>The kind of an <see cref="AttributeValue"/>.</summary>
public enum AttributeKind
{
    /// <summary>Not known here: a kind that DynamoDB has since got, or no attribute value at all. It is written back as it was.</summary>
    Unknown,

    /// <summary><c>S</c>: a text.</summary>
    String,

    /// <summary><c>N</c>: a number of up to 38 digits.</summary>
    Number,

    /// <summary><c>B</c>: bytes.</summary>
    Binary,

    /// <summary><c>BOOL</c>: true or false.</summary>
    Boolean,

    /// <summary><c>NULL</c>: null.</summary>
    Null,

    /// <summary><c>M</c>: attribute values by name.</summary>
    Map,

    /// <summary><c>L</c>: attribute values in order.</summary>
    List,

    /// <summary><c>SS</c>: different texts.</summary>
    StringSet,

    /// <summary><c>NS</c>: different numbers.</summary>
    NumberSet,

    /// <summary><c>BS</c>: different byte strings.</summary>
    BinarySet,
}
