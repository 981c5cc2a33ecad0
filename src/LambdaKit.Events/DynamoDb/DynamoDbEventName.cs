using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.DynamoDb;

/// <summary>What was done to an item.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
public readonly record struct DynamoDbEventName(string Value) : IJsonReadable<DynamoDbEventName>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "\"INSERT\"";

    /// <summary>A new item was written.</summary>
    public static DynamoDbEventName Insert => new("INSERT");

    /// <summary>An item was changed.</summary>
    public static DynamoDbEventName Modify => new("MODIFY");

    /// <summary>An item was deleted.</summary>
    public static DynamoDbEventName Remove => new("REMOVE");

    /// <inheritdoc/>
    public static DynamoDbEventName ReadFrom(ref JsonReader reader)
    {
        var value = reader.ReadStringUtf8();
        return new(value switch
        {
            _ when value.SequenceEqual("INSERT"u8) => "INSERT",
            _ when value.SequenceEqual("MODIFY"u8) => "MODIFY",
            _ when value.SequenceEqual("REMOVE"u8) => "REMOVE",
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
