namespace LambdaKit.Events.DynamoDb;

/// <summary>Which images of an item a stream carries.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct DynamoDbStreamViewType(string Value)
{
    /// <summary>The item before and after the change.</summary>
    public static DynamoDbStreamViewType NewAndOldImages => new("NEW_AND_OLD_IMAGES");

    /// <summary>The item after the change.</summary>
    public static DynamoDbStreamViewType NewImage => new("NEW_IMAGE");

    /// <summary>The item before the change.</summary>
    public static DynamoDbStreamViewType OldImage => new("OLD_IMAGE");

    /// <summary>The primary key alone.</summary>
    public static DynamoDbStreamViewType KeysOnly => new("KEYS_ONLY");
}
