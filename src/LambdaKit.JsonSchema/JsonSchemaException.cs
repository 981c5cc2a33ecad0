namespace LambdaKit.JsonSchema;

/// <summary>A schema is none, or has something that is not supported.</summary>
public sealed class JsonSchemaException : Exception
{
    /// <summary>An exception for a place in a schema.</summary>
    /// <param name="pointer">Where it is, as a JSON pointer such as <c>/properties/sku/pattern</c>; empty for the whole.</param>
    /// <param name="reason">What is wrong and what to do, without a full stop.</param>
    public JsonSchemaException(string pointer, string reason)
        : base($"The schema cannot be used, because of '#{pointer}': {reason}.") => Pointer = pointer;

    /// <summary>Where it is, as a JSON pointer; empty for the whole.</summary>
    public string Pointer { get; }
}
