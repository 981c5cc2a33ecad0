using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Handlers;
using LambdaKit.Serialization;

namespace LambdaKit;

/// <summary>A function that takes an event and streams its answer: what it writes goes out at once.</summary>
/// <remarks>Function URLs in the mode RESPONSE_STREAM, API Gateway REST APIs with response streaming and InvokeWithResponseStream pass the stream on; others wait for its end.</remarks>
/// <typeparam name="TEvent">An event model of ours, a class marked with <c>[EventModel]</c>, a type of the author's (whose <c>JsonTypeInfo</c> goes to the constructor), or <c>ReadOnlyMemory&lt;byte&gt;</c> for the payload as it is.</typeparam>
public abstract class LambdaStreamHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TEvent> : LambdaHandler
{
    private readonly PayloadSerializer<TEvent> _eventSerializer;

    /// <summary>For an event that brings its JSON with it: an event model or raw bytes.</summary>
    /// <exception cref="LambdaConfigurationException">It does not.</exception>
    protected LambdaStreamHandler()
        : base(isStreaming: true) => _eventSerializer = PayloadSerializers.OfModel<TEvent>();

    /// <summary>For an event of the author's own type.</summary>
    /// <param name="eventType">Such as <c>AppJson.Default.Order</c>.</param>
    protected LambdaStreamHandler(JsonTypeInfo<TEvent> eventType)
        : base(isStreaming: true)
    {
        ArgumentNullException.ThrowIfNull(eventType);
        _eventSerializer = new TypeInfoSerializer<TEvent>(eventType);
    }

    /// <summary>Runs the handler in its pipeline, as Lambda does: for unit tests, and for calling it from other code.</summary>
    /// <param name="value">The event.</param>
    /// <param name="answer">Takes what the handler writes, without an HTTP prelude: <see cref="LambdaResponseStream.Prelude"/> tells that.</param>
    /// <param name="context">In a test, a <c>FakeLambdaContext</c>.</param>
    public ValueTask InvokeAsync(TEvent value, LambdaResponseStream answer, LambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(context);
        var invocation = new Invocation<TEvent, object?>(_eventSerializer, resultSerializer: null);
        invocation.Begin(context, value);
        invocation.ResponseStream = answer;
        return RunAsync(invocation);
    }

    internal sealed override ReadOnlySpan<byte> Sample => _eventSerializer.Sample;

    internal sealed override LambdaInvocation CreateInvocation() => new Invocation<TEvent, object?>(_eventSerializer, resultSerializer: null);

    internal sealed override ValueTask InvokeHandlerAsync(LambdaInvocation invocation)
    {
        var typed = (Invocation<TEvent, object?>)invocation;
        var context = typed.Context;
        return HandleAsync(typed.TypedEvent, typed.ResponseStream!, context, context.DeadlineToken); // The runtime sets it for every streaming handler.
    }

    /// <summary>Handles one event.</summary>
    /// <param name="value">The event.</param>
    /// <param name="answer">Where the answer goes.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected abstract ValueTask HandleAsync(TEvent value, LambdaResponseStream answer, LambdaContext context, CancellationToken deadline);
}
