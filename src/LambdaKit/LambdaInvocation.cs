using System.Text.Json;
using LambdaKit.Events.Json;

namespace LambdaKit;

/// <summary>One run of the handler, as middleware sees it.</summary>
public abstract class LambdaInvocation
{
    /// <summary>Where a streaming handler's answer goes; null for other handlers.</summary>
    internal LambdaResponseStream? ResponseStream;

    /// <summary>Whether the handler may still run when its invocation is answered: nothing that it holds may be used for another.</summary>
    internal bool IsAbandoned;

    /// <summary>Whether the answer is empty, whatever the handler would answer with.</summary>
    internal bool IsUnanswered;

    /// <summary>What an answer that tells of a failure was made of; null where nothing was thrown.</summary>
    internal Exception? AnsweredFailure;

    private LambdaContext? _context;

    private protected LambdaInvocation()
    {
    }

    /// <summary>What Lambda says about the invocation.</summary>
    public LambdaContext Context => _context ?? throw new InvalidOperationException("The invocation has not begun.");

    /// <summary>The time, real or a test's.</summary>
    public TimeProvider Clock => Context.Clock;

    /// <summary>Cancelled a margin before the deadline.</summary>
    public CancellationToken DeadlineToken => Context.DeadlineToken;

    /// <summary>The event as it arrived, UTF-8 JSON unless the caller sent something else. Valid until the invocation ends: copy what is to be kept.</summary>
    /// <remarks>In a unit test, where the handler is given an object, that object's JSON.</remarks>
    public abstract ReadOnlyMemory<byte> Payload { get; }

    /// <summary>The event, read from <see cref="Payload"/> when first asked for. A middleware may replace it before the handler runs.</summary>
    /// <exception cref="Events.EventFormatException">The payload is not of the event's shape.</exception>
    /// <exception cref="InvalidCastException">It is replaced by something that is not of the handler's event type.</exception>
    public abstract object? Event { get; set; }

    /// <summary>The handler's result; null before it has run, and when it has none. A middleware may replace it, or set it without calling the handler.</summary>
    /// <exception cref="InvalidCastException">It is replaced by something that is not of the handler's result type.</exception>
    public abstract object? Result { get; set; }

    /// <summary>Whether no two events are the same, because the service puts an id and a time into each.</summary>
    internal virtual bool IsUnique => false;

    /// <summary>Whether the event is bytes, which <see cref="Event"/> would have to box.</summary>
    internal virtual bool HasRawEvent => false;

    /// <summary>How the event's JSON names properties; null for as they are declared.</summary>
    internal virtual JsonNamingPolicy? EventNames => null;

    /// <summary>How the result's JSON names properties; null for as they are declared.</summary>
    internal virtual JsonNamingPolicy? ResultNames => null;

    /// <summary>Whether the result tells of a failure that another try may mend.</summary>
    internal virtual bool HasFailed => false;

    /// <summary>The status of an answer to an HTTP request; null for other answers, and before there is one.</summary>
    internal virtual int? StatusCode => null;

    /// <summary>The handler's own route of an HTTP request, such as <c>/orders/{id}</c>; null where there is none.</summary>
    internal virtual string? Route => null;

    /// <summary>Whether there is a result to write.</summary>
    internal abstract bool HasResult { get; }

    /// <summary>Whether an earlier answer can be given.</summary>
    internal virtual bool CanReplay => ResponseStream is null;

    /// <summary>Has an earlier answer stand for the result, byte for byte. It is read when somebody asks for the result, and given up when another is set.</summary>
    internal abstract void Replay(ReadOnlyMemory<byte> answer);

    /// <summary>Begins with an event as it arrived.</summary>
    internal void Begin(LambdaContext context, ReadOnlyMemory<byte> payload)
    {
        _context = context;
        ResponseStream = null;
        IsAbandoned = false;
        IsUnanswered = false;
        AnsweredFailure = null;
        Reset(payload);
    }

    /// <summary>Writes the result as the function's answer; nothing when it has none.</summary>
    internal abstract void WriteResult(JsonWriter writer);

    /// <summary>Whether the answer is written as a whole although the handler streams: what asks for it takes no stream.</summary>
    internal virtual bool AnswersAtOnce => false;

    /// <summary>Sends what of a streamed answer has not gone out while the handler ran: status and headers at least.</summary>
    internal virtual void CompleteStream() => ResponseStream?.Begin();

    /// <summary>Reads the event, and has a result of our own making stand for the handler's.</summary>
    internal abstract void Rehearse();

    private protected abstract void Reset(ReadOnlyMemory<byte> payload);
}
