namespace LambdaKit.JsonSchema;

/// <summary>What a rule says of a value.</summary>
internal enum SchemaVerdict
{
    /// <summary>It keeps the rule.</summary>
    Kept,

    /// <summary>It breaks the rule.</summary>
    Broken,

    /// <summary>A part of it is not valid, which has been told.</summary>
    PartBroken,
}
