using System.Text.Json.Serialization;

namespace LambdaKit.Events.ActiveMq;

/// <summary>Messages of a queue of ActiveMQ in Amazon MQ.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class ActiveMqEvent
{
    /// <summary><c>aws:amq</c></summary>
    [JsonPropertyName("eventSource")]
    public partial string? EventSource { get; init; }

    /// <summary>The ARN of the broker.</summary>
    [JsonPropertyName("eventSourceArn")]
    public partial string? EventSourceArn { get; init; }

    /// <summary>The messages; never null.</summary>
    [JsonPropertyName("messages")]
    public partial IReadOnlyList<ActiveMqMessage> Messages { get; init; }
}
