using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Http;

namespace LambdaKit.Logging;

/// <summary>Where an invocation's correlation id comes from. The event is read once, for the handler too.</summary>
public sealed class LogCorrelation
{
    private const int MaxLength = 256;

    private readonly Func<LambdaInvocation, string?> _select;

    private LogCorrelation(Func<LambdaInvocation, string?> select) => _select = select;

    /// <summary>The id of an EventBridge event.</summary>
    public static LogCorrelation EventBridgeId { get; } = new(static invocation => invocation.Event switch
    {
        EventBridgeEvent value => value.Id,
        ScheduledEvent value => value.Id,
        _ => null,
    });

    /// <summary>Lambda's request id.</summary>
    public static LogCorrelation RequestId { get; } = new(static invocation => invocation.Context.RequestId);

    /// <summary>A header of a request, whichever HTTP source it came from.</summary>
    /// <param name="name">In letters of any case; <c>x-correlation-id</c> by default.</param>
    public static LogCorrelation HttpHeader(string name = "x-correlation-id")
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        return new LogCorrelation(invocation => (invocation.Event as IHttpRequestEvent)?.GetHeader(name));
    }

    /// <summary>Something of the event; null where it has none, and for an event of another type.</summary>
    /// <typeparam name="TEvent">The handler's event type, or a type or interface that it has.</typeparam>
    public static LogCorrelation From<TEvent>(Func<TEvent, string?> select)
    {
        ArgumentNullException.ThrowIfNull(select);
        return new LogCorrelation(invocation => invocation.Event is TEvent value ? select(value) : null);
    }

    /// <summary>Another source for invocations in which this one finds nothing.</summary>
    public LogCorrelation Or(LogCorrelation other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new LogCorrelation(invocation => Find(invocation) ?? other.Find(invocation));
    }

    /// <summary>The id; null when there is none. An event that can't be read, or a selector that throws, is the handler's to find.</summary>
    internal string? Find(LambdaInvocation invocation)
    {
        try
        {
            return _select(invocation) is { Length: > 0 } id ? id.Length <= MaxLength ? id : id[..MaxLength] : null;
        }
        catch (Exception)
        {
            return null;
        }
    }
}
