using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Handlers;
using LambdaKit.Serialization;

namespace LambdaKit;

/// <summary>A function that takes an event and returns nothing.</summary>
/// <typeparam name="TEvent">An event model of ours, a class marked with <c>[EventModel]</c>, a type of the author's (whose <c>JsonTypeInfo</c> goes to the constructor), or <c>ReadOnlyMemory&lt;byte&gt;</c> for the payload as it is.</typeparam>
public abstract class LambdaHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TEvent> : LambdaHandler
{
    private readonly PayloadSerializer<TEvent> _eventSerializer;

    /// <summary>For an event that brings its JSON with it: an event model or raw bytes.</summary>
    /// <exception cref="LambdaConfigurationException">It does not.</exception>
    protected LambdaHandler()
        : base(isStreaming: false) => _eventSerializer = PayloadSerializers.OfModel<TEvent>();

    /// <summary>For an event of the author's own type.</summary>
    /// <param name="eventType">Such as <c>AppJson.Default.Order</c>.</param>
    protected LambdaHandler(JsonTypeInfo<TEvent> eventType)
        : base(isStreaming: false)
    {
        ArgumentNullException.ThrowIfNull(eventType);
        _eventSerializer = new TypeInfoSerializer<TEvent>(eventType);
    }

    /// <summary>For handlers of ours, which know how their event is read and written.</summary>
    private protected LambdaHandler(PayloadSerializer<TEvent> eventSerializer)
        : base(isStreaming: false) => _eventSerializer = eventSerializer;

    /// <summary>Runs the handler in its pipeline, as Lambda does: for unit tests, and for calling it from other code.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">In a test, a <c>FakeLambdaContext</c>.</param>
    public ValueTask InvokeAsync(TEvent value, LambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var invocation = new Invocation<TEvent, object?>(_eventSerializer, resultSerializer: null);
        invocation.Begin(context, value);
        return RunAsync(invocation);
    }

    internal sealed override ReadOnlySpan<byte> Sample => _eventSerializer.Sample;

    internal sealed override LambdaInvocation CreateInvocation() => new Invocation<TEvent, object?>(_eventSerializer, resultSerializer: null);

    internal sealed override ValueTask InvokeHandlerAsync(LambdaInvocation invocation)
    {
        var typed = (Invocation<TEvent, object?>)invocation;
        var context = typed.Context;
        return HandleAsync(typed.TypedEvent, context, context.DeadlineToken);
    }

    /// <summary>Handles one event.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected abstract ValueTask HandleAsync(TEvent value, LambdaContext context, CancellationToken deadline);
}
