using LambdaKit.Events.Envelopes;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Sns;

namespace LambdaKit.Batches;

/// <summary>A notification of a topic with its message as a value.</summary>
/// <typeparam name="T">What the message holds.</typeparam>
public readonly struct SnsMessage<T>
{
    /// <summary>A notification: for unit tests of code that takes one.</summary>
    /// <param name="record">As Lambda delivered it; it has a notification.</param>
    /// <param name="body">What its message holds.</param>
    /// <exception cref="ArgumentException">The record has no notification.</exception>
    public SnsMessage(SnsRecord record, T body)
        : this(record, body, envelopes: null)
    {
    }

    internal SnsMessage(SnsRecord record, T body, IReadOnlyList<Envelope>? envelopes)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        Message = record.Sns ?? throw new ArgumentException("The record has no notification.", nameof(record));
        Body = body;
        Envelopes = envelopes ?? [];
    }

    /// <summary>The notification, and by which subscription it came.</summary>
    public SnsRecord Record { get; }

    /// <summary>The notification as Lambda delivered it.</summary>
    public SnsMessage Message { get; }

    /// <summary>What the message holds.</summary>
    public T Body { get; }

    /// <summary>What the message's content lay in, from the outside to the inside; mostly empty.</summary>
    public IReadOnlyList<Envelope> Envelopes { get; }

    /// <summary>The event of EventBridge whose detail the content is; null when there is none.</summary>
    public EventBridgeEvent? BusEvent => Envelopes.NearestBusEvent();

    /// <summary>What SNS calls the message; the same when it delivers it again.</summary>
    public string MessageId => Message.MessageId ?? "";

    /// <summary>What the publisher gave as subject; null when it gave none.</summary>
    public string? Subject => Message.Subject;

    /// <summary>What the publisher says beside the message; never null.</summary>
    public IReadOnlyDictionary<string, SnsMessageAttribute> MessageAttributes => Message.MessageAttributes;
}
