using LambdaKit.Events.Sqs;

namespace LambdaKit.Testing;

/// <summary>What a test says of an SQS message beside its body.</summary>
public sealed class SqsMessageOptions
{
    /// <summary>The message's id; null, the default, for one that depends on its body and group.</summary>
    public string? MessageId { get; init; }

    /// <summary>The queue's name; <c>orders</c> by default, and with <c>.fifo</c> behind it when there is a group.</summary>
    public string QueueName { get; init; } = "orders";

    /// <summary>How often the message has been received, this time included; 1 by default.</summary>
    public int ReceiveCount { get; init; } = 1;

    /// <summary>When it was sent; noon of 1 January 2026 by default.</summary>
    public DateTimeOffset SentTime { get; init; } = Fake.Time;

    /// <summary>The message group of a FIFO queue; null, the default, for a standard queue.</summary>
    public string? MessageGroupId { get; init; }

    /// <summary>What the sender says beside the body; nothing by default.</summary>
    public IReadOnlyDictionary<string, SqsMessageAttribute> Attributes { get; init; } = new Dictionary<string, SqsMessageAttribute>(StringComparer.Ordinal);
}
