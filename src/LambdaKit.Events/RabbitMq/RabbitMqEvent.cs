using System.Text.Json.Serialization;

namespace LambdaKit.Events.RabbitMq;

/// <summary>Messages of queues of RabbitMQ in Amazon MQ.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class RabbitMqEvent
{
    /// <summary><c>aws:rmq</c></summary>
    [JsonPropertyName("eventSource")]
    public partial string? EventSource { get; init; }

    /// <summary>The ARN of the broker.</summary>
    [JsonPropertyName("eventSourceArn")]
    public partial string? EventSourceArn { get; init; }

    /// <summary>The messages by queue and virtual host, such as <c>orders::/</c>; never null.</summary>
    [JsonPropertyName("rmqMessagesByQueue")]
    public partial IReadOnlyDictionary<string, IReadOnlyList<RabbitMqMessage>> MessagesByQueue { get; init; }

    /// <summary>The queues with their messages, in the order of the event; never null.</summary>
    public IReadOnlyList<RabbitMqQueue> GetQueues()
    {
        var queues = new List<RabbitMqQueue>(MessagesByQueue.Count);
        foreach (var (key, messages) in MessagesByQueue)
            queues.Add(new RabbitMqQueue(key, messages));

        return queues;
    }
}
