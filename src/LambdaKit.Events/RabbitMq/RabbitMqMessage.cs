using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.RabbitMq;

/// <summary>One message of a queue.</summary>
[EventModel]
public sealed partial class RabbitMqMessage
{
    /// <summary>What the sender says beside the content; null when missing.</summary>
    [JsonPropertyName("basicProperties")]
    public partial RabbitMqBasicProperties? BasicProperties { get; init; }

    /// <summary>Whether it was delivered before.</summary>
    [JsonPropertyName("redelivered")]
    public partial bool? IsRedelivered { get; init; }

    /// <summary>The content; null when missing, and when the JSON is no base64.</summary>
    [JsonPropertyName("data")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? Data { get; init; }

    /// <summary><c>aws:rmq</c>; null but through EventBridge Pipes, where each message stands alone.</summary>
    [JsonPropertyName("eventSource")]
    public partial string? EventSource { get; init; }

    /// <summary>The ARN of the broker; null but through EventBridge Pipes, where each message stands alone.</summary>
    [JsonPropertyName("eventSourceArn")]
    public partial string? EventSourceArn { get; init; }

    /// <summary>The queue and its virtual host, such as <c>orders::/</c>; null but through EventBridge Pipes, where each message stands alone.</summary>
    [JsonPropertyName("eventSourceKey")]
    public partial string? EventSourceKey { get; init; }
}
