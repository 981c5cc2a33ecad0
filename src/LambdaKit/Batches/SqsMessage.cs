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
    {
        ArgumentNullException.ThrowIfNull(message);
        Message = message;
        Body = body;
    }

    /// <summary>The message as the queue delivered it.</summary>
    public SqsMessage Message { get; }

    /// <summary>What its body holds.</summary>
    public T Body { get; }

    /// <summary>The queue's id of the message; the same on every delivery.</summary>
    public string MessageId => Message.MessageId ?? "";

    /// <summary>How often the message was delivered, this time included; null when the queue didn't say.</summary>
    public int? ReceiveCount => Message.Attributes?.ApproximateReceiveCount;

    /// <summary>What the sender put beside the body; never null.</summary>
    public IReadOnlyDictionary<string, SqsMessageAttribute> MessageAttributes => Message.MessageAttributes;
}
