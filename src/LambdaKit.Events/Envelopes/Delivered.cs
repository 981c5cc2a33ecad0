using System.Diagnostics.CodeAnalysis;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Sns;

namespace LambdaKit.Events.Envelopes;

/// <summary>An event together with the record that brought it, and with the envelopes between them. Nothing is read before it is asked for.</summary>
/// <typeparam name="TRecord">The record, such as <c>SqsMessage</c>.</typeparam>
/// <typeparam name="TEvent">The event, such as <c>S3Event</c>, or a type of yours.</typeparam>
public sealed class Delivered<TRecord, TEvent>
{
    private readonly ReadOnlyMemory<byte> _json;
    private readonly EventReader<TEvent> _reader;
    private Opened? _opened;
    private bool _isRead;
    private TEvent? _event;

    internal Delivered(TRecord record, ReadOnlyMemory<byte> json, EventReader<TEvent> reader)
    {
        Record = record;
        _json = json;
        _reader = reader;
    }

    /// <summary>The record: what a batch item failure names.</summary>
    public TRecord Record { get; }

    /// <summary>What the event lies in, from the outside to the inside; empty with raw message delivery.</summary>
    public IReadOnlyList<Envelope> Envelopes => (_opened ??= Opened.From(_json, _reader.Marks)).Envelopes;

    /// <summary>The notification of SNS that is nearest to the event; null when there is none.</summary>
    public SnsNotification? Notification
    {
        get
        {
            for (var i = Envelopes.Count - 1; i >= 0; i--)
            {
                if (Envelopes[i].Notification is { } notification)
                    return notification;
            }

            return null;
        }
    }

    /// <summary>The event of EventBridge whose detail the event is; null when there is none.</summary>
    public EventBridgeEvent? BusEvent
    {
        get
        {
            for (var i = Envelopes.Count - 1; i >= 0; i--)
            {
                if (Envelopes[i].BusEvent is { } busEvent)
                    return busEvent;
            }

            return null;
        }
    }

    /// <summary>The event; read once.</summary>
    /// <exception cref="EventFormatException">The record holds no JSON, or JSON of another shape: this record alone has failed.</exception>
    public TEvent Event
    {
        get
        {
            if (!_isRead)
            {
                _event = _reader.Read((_opened ??= Opened.From(_json, _reader.Marks)).Json.Span);
                _isRead = true;
            }

            return _event!; // not null: the reader gives none
        }
    }

    /// <summary>Reads the event; false when the record holds no JSON, or JSON of another shape.</summary>
    public bool TryRead([NotNullWhen(true)] out TEvent? @event)
    {
        try
        {
            @event = Event!; // not null: the reader gives none
            return true;
        }
        catch (Exception e) when (e is EventFormatException)
        {
            @event = default;
            return false;
        }
    }
}
