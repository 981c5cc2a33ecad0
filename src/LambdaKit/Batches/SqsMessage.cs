using LambdaKit.Events.Envelopes;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Sns;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Batches;

/// <summary>A message of a queue with its body as a value.</summary>
/// <typeparam name="T">What the body holds.</typeparam>
public readonly struct SqsMessage<T>
{
    /// <summary>A message: for unit tests of code that takes one.</summary>
    /// <param name="message">As the queue delivered it.</param>
    /// <param name="body">What its body holds.</param>
    public SqsMessage(SqsMessage message, T body)
        : this(message, body, envelopes: null)
    {
    }

    internal SqsMessage(SqsMessage message, T body, IReadOnlyList<Envelope>? envelopes)
    {
        ArgumentNullException.ThrowIfNull(message);
        Message = message;
        Body = body;
        Envelopes = envelopes ?? [];
    }

    /// <summary>The message as the queue delivered it.</summary>
    public SqsMessage Message { get; }

    /// <summary>What its body holds.</summary>
    public T Body { get; }

    /// <summary>What the body's content lay in, from the outside to the inside: envelopes of SNS and EventBridge; empty when it was sent as it is.</summary>
    public IReadOnlyList<Envelope> Envelopes { get; }

    /// <summary>The notification of SNS that is nearest to the content; null when there is none.</summary>
    public SnsNotification? Notification => Envelopes.NearestNotification();

    /// <summary>The event of EventBridge whose detail the content is; null when there is none.</summary>
    public EventBridgeEvent? BusEvent => Envelopes.NearestBusEvent();

    /// <summary>The queue's id of the message; the same on every delivery.</summary>
    public string MessageId => Message.MessageId ?? "";

    /// <summary>How often the message was delivered, this time included; null when the queue didn't say.</summary>
    public int? ReceiveCount => Message.Attributes?.ApproximateReceiveCount;

    /// <summary>What the sender put beside the body; never null.</summary>
    public IReadOnlyDictionary<string, SqsMessageAttribute> MessageAttributes => Message.MessageAttributes;
}
