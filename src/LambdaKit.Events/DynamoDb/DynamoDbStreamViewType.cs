using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.DynamoDb;

/// <summary>Which images of an item a stream carries.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
public readonly record struct DynamoDbStreamViewType(string Value) : IJsonReadable<DynamoDbStreamViewType>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"NEW_IMAGE\"";

    /// <summary>The item before and after the change.</summary>
    public static DynamoDbStreamViewType NewAndOldImages => new("NEW_AND_OLD_IMAGES");

    /// <summary>The item after the change.</summary>
    public static DynamoDbStreamViewType NewImage => new("NEW_IMAGE");

    /// <summary>The item before the change.</summary>
    public static DynamoDbStreamViewType OldImage => new("OLD_IMAGE");

    /// <summary>The primary key alone.</summary>
    public static DynamoDbStreamViewType KeysOnly => new("KEYS_ONLY");

    /// <inheritdoc/>
    public static DynamoDbStreamViewType ReadFrom(ref JsonReader reader)
    {
        var value = reader.ReadStringUtf8();
        return new(value switch
        {
            _ when value.SequenceEqual("NEW_AND_OLD_IMAGES"u8) => "NEW_AND_OLD_IMAGES",
            _ when value.SequenceEqual("NEW_IMAGE"u8) => "NEW_IMAGE",
            _ when value.SequenceEqual("OLD_IMAGE"u8) => "OLD_IMAGE",
            _ when value.SequenceEqual("KEYS_ONLY"u8) => "KEYS_ONLY",
            _ => Utf8Text.ToText(value),
        });
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteString(Value);
    }

    /// <summary>The value, as the service spells it.</summary>
    public override string ToString() => Value ?? "";
}
