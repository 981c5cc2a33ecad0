namespace LambdaKit.Generators.Generation;

/// <summary>What kind of reading and writing code a type needs.</summary>
internal enum JsonShape
{
    String,
    Boolean,
    Int32,
    Int64,
    Decimal,
    Double,

    /// <summary>Another class with [EventModel].</summary>
    Model,

    /// <summary>A type that implements IJsonReadable.</summary>
    Readable,

    List,
    Map,
}
