using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.ActiveMq;

/// <summary>One message of a queue.</summary>
[EventModel]
public sealed partial class ActiveMqMessage
{
    // The end of the year 9999.
    private const long MaxUnixTimeMilliseconds = 253_402_300_799_999;

    /// <summary>The identifier that the broker gave the message.</summary>
    [JsonPropertyName("messageID")]
    public partial string? MessageId { get; init; }

    /// <summary>What <see cref="Data"/> is.</summary>
    [JsonPropertyName("messageType")]
    public partial ActiveMqMessageType? MessageType { get; init; }

    /// <summary>The content: of a text message its UTF-8; null when missing, and when the JSON is no base64.</summary>
    [JsonPropertyName("data")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? Data { get; init; }

    /// <summary>The connection that sent the message; null when the event does not say.</summary>
    [JsonPropertyName("connectionId")]
    public partial string? ConnectionId { get; init; }

    /// <summary>When the sender handed the message over, in UTC.</summary>
    [JsonPropertyName("timestamp")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary>As JMS numbers it: 1 is not persistent, 2 persistent; null when the event does not say.</summary>
    [JsonPropertyName("deliveryMode")]
    public partial int? DeliveryMode { get; init; }

    /// <summary>Whether the broker keeps the message on disk; null when the event does not say.</summary>
    [JsonPropertyName("persistent")]
    public partial bool? IsPersistent { get; init; }

    /// <summary>What joins the message to another; null when the sender gave none.</summary>
    [JsonPropertyName("correlationID")]
    public partial string? CorrelationId { get; init; }

    /// <summary>Where an answer goes; null when the sender gave none.</summary>
    [JsonPropertyName("replyTo")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? ReplyTo { get; init; }

    /// <summary>The queue.</summary>
    [JsonPropertyName("destination")]
    public partial ActiveMqDestination? Destination { get; init; }

    /// <summary>Whether it was delivered before.</summary>
    [JsonPropertyName("redelivered")]
    public partial bool? IsRedelivered { get; init; }

    /// <summary>The sender's name of the kind of message; null when it gave none.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>When the message expires, in milliseconds since 1970; 0 when it does not.</summary>
    [JsonPropertyName("expiration")]
    public partial long? Expiration { get; init; }

    /// <summary>From 0, the lowest, to 9.</summary>
    [JsonPropertyName("priority")]
    public partial int? Priority { get; init; }

    /// <summary>When the broker got the message, in UTC.</summary>
    [JsonPropertyName("brokerInTime")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? BrokerInTime { get; init; }

    /// <summary>When the broker handed it out, in UTC.</summary>
    [JsonPropertyName("brokerOutTime")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? BrokerOutTime { get; init; }

    /// <summary>What the sender says beside the content, mostly texts; never null.</summary>
    [JsonPropertyName("properties")]
    public partial IReadOnlyDictionary<string, JsonValue> Properties { get; init; }

    /// <summary><c>aws:amq</c>; null but through EventBridge Pipes, where each message stands alone.</summary>
    [JsonPropertyName("eventSource")]
    public partial string? EventSource { get; init; }

    /// <summary>The ARN of the broker; null but through EventBridge Pipes, where each message stands alone.</summary>
    [JsonPropertyName("eventSourceArn")]
    public partial string? EventSourceArn { get; init; }

    /// <summary>When the message expires, in UTC; null when it does not.</summary>
    public DateTimeOffset? ExpiresAt =>
        Expiration is > 0 and <= MaxUnixTimeMilliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(Expiration.Value) : null;
}
