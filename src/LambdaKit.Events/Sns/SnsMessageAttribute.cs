using System.Globalization;
using System.Text.Json.Serialization;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.Sns;

/// <summary>An attribute that the publisher put beside a message.</summary>
[EventModel]
public sealed partial class SnsMessageAttribute
{
    /// <summary><c>String</c>, <c>String.Array</c>, <c>Number</c> or <c>Binary</c>.</summary>
    [JsonPropertyName("Type")]
    public partial string? Type { get; init; }

    /// <summary>The value as text: an array as JSON, bytes as base64.</summary>
    [JsonPropertyName("Value")]
    public partial string? Value { get; init; }

    /// <summary>The number of a Number attribute; null for other types, and when a decimal can't hold it exactly.</summary>
    public decimal? NumberValue =>
        Type == "Number" && decimal.TryParse(Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>The bytes of a Binary attribute; null for other types, and when the value is no base64.</summary>
    public ReadOnlyMemory<byte>? BinaryValue =>
        Type == "Binary" && Value is { } value && Base64Text.TryDecode(Utf8Text.ToBytes(value), out var bytes) ? (ReadOnlyMemory<byte>?)bytes : null;

    /// <summary>The elements of a String.Array attribute, which may be strings, numbers, booleans and null; empty for other types, and when the value is no array.</summary>
    public IReadOnlyList<JsonValue> ArrayValue
    {
        get
        {
            if (Type != "String.Array" || Value is not { } value)
                return [];

            try
            {
                return JsonValue.Parse(value).GetElements();
            }
            catch (EventFormatException)
            {
                return [];
            }
        }
    }
}
