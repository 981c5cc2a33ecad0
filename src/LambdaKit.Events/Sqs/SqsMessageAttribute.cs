using System.Globalization;
using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Sqs;

/// <summary>An attribute that the sender put beside the body of a message.</summary>
[EventModel]
public sealed partial class SqsMessageAttribute
{
    /// <summary>The text of a String or Number attribute; null for Binary.</summary>
    [JsonPropertyName("stringValue")]
    public partial string? StringValue { get; init; }

    /// <summary>The bytes of a Binary attribute; null for other types, and when the JSON is no base64.</summary>
    [JsonPropertyName("binaryValue")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? BinaryValue { get; init; }

    /// <summary>Reserved by Amazon SQS; never null.</summary>
    [JsonPropertyName("stringListValues")]
    public partial IReadOnlyList<string> StringListValues { get; init; }

    /// <summary>Reserved by Amazon SQS; never null.</summary>
    [JsonPropertyName("binaryListValues")]
    public partial IReadOnlyList<Base64Bytes> BinaryListValues { get; init; }

    /// <summary><c>String</c>, <c>Number</c> or <c>Binary</c>, with a dot and a label of the sender where it gave one: <c>Number.int</c>.</summary>
    [JsonPropertyName("dataType")]
    [Recurring]
    public partial string? DataType { get; init; }

    /// <summary>The number of a Number attribute; null for other types, and when a decimal can't hold it exactly.</summary>
    public decimal? NumberValue =>
        DataType is { } type && type.StartsWith("Number", StringComparison.Ordinal) && StringValue is { } text
        && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
}
