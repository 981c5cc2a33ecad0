using System.Text.Json.Serialization;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.RabbitMq;

/// <summary>What a sender says beside the content of a message, as AMQP 0-9-1 has it.</summary>
[EventModel]
public sealed partial class RabbitMqBasicProperties
{
    /// <summary>The media type of the content; null when the sender gave none.</summary>
    [JsonPropertyName("contentType")]
    public partial string? ContentType { get; init; }

    /// <summary>How the content is encoded, such as <c>gzip</c>; null when the sender gave none.</summary>
    [JsonPropertyName("contentEncoding")]
    public partial string? ContentEncoding { get; init; }

    /// <summary>Values of any kind by name; a text of AMQP comes as <c>{"bytes":[...]}</c>, which <see cref="GetHeaderText"/> reads. Never null.</summary>
    [JsonPropertyName("headers")]
    public partial IReadOnlyDictionary<string, JsonValue> Headers { get; init; }

    /// <summary>1 is not persistent, 2 persistent; null when the sender gave none.</summary>
    [JsonPropertyName("deliveryMode")]
    public partial int? DeliveryMode { get; init; }

    /// <summary>From 0, the lowest, to 255; null when the sender gave none.</summary>
    [JsonPropertyName("priority")]
    public partial int? Priority { get; init; }

    /// <summary>What joins the message to another; null when the sender gave none.</summary>
    [JsonPropertyName("correlationId")]
    public partial string? CorrelationId { get; init; }

    /// <summary>The queue for an answer; null when the sender gave none.</summary>
    [JsonPropertyName("replyTo")]
    public partial string? ReplyTo { get; init; }

    /// <summary>How many milliseconds the message may wait in the queue; null when the sender gave none.</summary>
    [JsonPropertyName("expiration")]
    [StoredAs(typeof(WholeNumberText))]
    public partial long? Expiration { get; init; }

    /// <summary>The sender's identifier of the message; null when it gave none.</summary>
    [JsonPropertyName("messageId")]
    public partial string? MessageId { get; init; }

    /// <summary>When the sender made the message, in UTC, in whole seconds; null when it gave none.</summary>
    [JsonPropertyName("timestamp")]
    [StoredAs(typeof(RabbitMqTime))]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary>The sender's name of the kind of message; null when it gave none.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>The user that the sender was connected as; null when it gave none.</summary>
    [JsonPropertyName("userId")]
    public partial string? UserId { get; init; }

    /// <summary>The sender's name; null when it gave none.</summary>
    [JsonPropertyName("appId")]
    public partial string? AppId { get; init; }

    /// <summary>No longer used by AMQP; null.</summary>
    [JsonPropertyName("clusterId")]
    public partial string? ClusterId { get; init; }

    /// <summary>The size of the content, in bytes.</summary>
    [JsonPropertyName("bodySize")]
    public partial long? BodySize { get; init; }

    /// <summary>The bytes of a header; null when there is none of that name, or one of another kind.</summary>
    public ReadOnlyMemory<byte>? GetHeaderBytes(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (!Headers.TryGetValue(name, out var value) || !value.TryGetProperty("bytes", out var list))
            return null;

        var reader = new JsonReader(list.Utf8.Span);
        return SignedBytes.TryRead(ref reader) is { } bytes ? bytes : default(ReadOnlyMemory<byte>?);
    }

    /// <summary>A header as a text: its bytes as UTF-8, a text as it is, anything else as its JSON; null when there is none of that name, or it is null.</summary>
    public string? GetHeaderText(string name)
    {
        if (GetHeaderBytes(name) is { } bytes)
            return Utf8Text.ToText(bytes.Span);

        return Headers.TryGetValue(name, out var value) ? value.GetText() : null;
    }
}
