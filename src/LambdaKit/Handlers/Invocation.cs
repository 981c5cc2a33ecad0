using System.Text.Json;
using LambdaKit.Events.Json;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>An invocation of a handler with an event and a result of known types, so that nothing is boxed on its way.</summary>
internal sealed class Invocation<TEvent, TResult>(PayloadSerializer<TEvent> eventSerializer, PayloadSerializer<TResult>? resultSerializer) : LambdaInvocation
{
    private ReadOnlyMemory<byte> _payload;
    private TEvent? _event;
    private TResult? _result;
    private bool _hasPayload;
    private bool _hasEvent;
    private bool _hasResult;
    private ReadOnlyMemory<byte>? _replayed;

    public override ReadOnlyMemory<byte> Payload
    {
        get
        {
            if (!_hasPayload)
            {
                using var writer = new JsonWriter();
                if (_hasEvent && _event is not null)
                    eventSerializer.Write(writer, _event);
                _payload = writer.WrittenSpan.ToArray();
                _hasPayload = true;
            }
            return _payload;
        }
    }

    public override object? Event
    {
        get => TypedEvent;
        set => TypedEvent = Cast<TEvent>(value);
    }

    public override object? Result
    {
        get => TypedResult;
        set => TypedResult = Cast<TResult>(value);
    }

    public TEvent TypedEvent
    {
        get
        {
            if (!_hasEvent)
            {
                _event = eventSerializer.Read(_payload);
                _hasEvent = true;
            }
            return _event!; // Null only where the event type allows it.
        }

        set
        {
            _event = value;
            _hasEvent = true;
        }
    }

    public TResult TypedResult
    {
        get
        {
            if (_replayed is { } answer && !_hasResult && resultSerializer is not null)
            {
                _result = resultSerializer.Read(answer);
                _hasResult = true;
            }

            return _result!; // Null only where the result type allows it.
        }

        set
        {
            _result = value;
            _hasResult = true;
            _replayed = null;
        }
    }

    internal override bool HasRawEvent => typeof(TEvent) == typeof(ReadOnlyMemory<byte>);

    internal override JsonNamingPolicy? EventNames => eventSerializer.Names;

    internal override JsonNamingPolicy? ResultNames => resultSerializer?.Names;

    internal override bool HasResult => (_hasResult || _replayed is not null) && resultSerializer is not null;

    internal override void Replay(ReadOnlyMemory<byte> answer)
    {
        _result = default;
        _hasResult = false;
        _replayed = answer;
    }

    internal override void WriteResult(JsonWriter writer)
    {
        if (_replayed is { } answer && resultSerializer is not null)
            writer.WriteRaw(answer.Span);
        else if (_hasResult && resultSerializer is not null)
            resultSerializer.Write(writer, _result!); // Null only where the result type allows it.
    }

    internal override void Rehearse()
    {
        eventSerializer.Rehearse(_payload);
        if (resultSerializer is null || !resultSerializer.HasSampleValue)
            return;
        _result = resultSerializer.SampleValue;
        _hasResult = true;
    }

    private protected override void Reset(ReadOnlyMemory<byte> payload)
    {
        _payload = payload;
        _hasPayload = true;
        _event = default;
        _hasEvent = false;
        _result = default;
        _hasResult = false;
        _replayed = null;
    }

    /// <summary>Begins with an event object, in a unit test.</summary>
    public void Begin(LambdaContext context, TEvent value)
    {
        Begin(context, ReadOnlyMemory<byte>.Empty);
        _hasPayload = false;
        TypedEvent = value;
    }

    /// <summary>Null is a value where the type has it, which the cast takes; where it doesn't, the cast would not say so.</summary>
    private static T Cast<T>(object? value) =>
        value is null && default(T) is not null ? throw new InvalidCastException($"Null is no '{typeof(T).Name}'.") : (T)value!; // Null is a value of the type.
}
