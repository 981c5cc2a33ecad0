using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Handlers;
using LambdaKit.Serialization;

namespace LambdaKit;

/// <summary>A function that takes an event and returns a result.</summary>
/// <typeparam name="TEvent">An event model of ours, a class marked with <c>[EventModel]</c>, a type of the author's (whose <c>JsonTypeInfo</c> goes to the constructor), or <c>ReadOnlyMemory&lt;byte&gt;</c> for the payload as it is.</typeparam>
/// <typeparam name="TResult">Likewise.</typeparam>
public abstract class LambdaHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TEvent,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TResult> : LambdaHandler
{
    private readonly PayloadSerializer<TEvent> _eventSerializer;
    private readonly PayloadSerializer<TResult> _resultSerializer;

    /// <summary>For an event and a result that bring their JSON with them: event models and raw bytes.</summary>
    /// <exception cref="LambdaConfigurationException">One of them does not.</exception>
    protected LambdaHandler()
        : base(isStreaming: false)
    {
        _eventSerializer = PayloadSerializers.OfModel<TEvent>();
        _resultSerializer = PayloadSerializers.OfModel<TResult>();
    }

    /// <summary>For an event and a result of the author's own types.</summary>
    /// <param name="eventType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="resultType">Such as <c>AppJson.Default.Receipt</c>.</param>
    protected LambdaHandler(JsonTypeInfo<TEvent> eventType, JsonTypeInfo<TResult> resultType)
        : base(isStreaming: false)
    {
        ArgumentNullException.ThrowIfNull(eventType);
        ArgumentNullException.ThrowIfNull(resultType);
        _eventSerializer = new TypeInfoSerializer<TEvent>(eventType);
        _resultSerializer = new TypeInfoSerializer<TResult>(resultType);
    }

    /// <summary>For an event of the author's own type and a result that brings its JSON with it.</summary>
    /// <param name="eventType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <exception cref="LambdaConfigurationException">The result does not.</exception>
    protected LambdaHandler(JsonTypeInfo<TEvent> eventType)
        : base(isStreaming: false)
    {
        ArgumentNullException.ThrowIfNull(eventType);
        _eventSerializer = new TypeInfoSerializer<TEvent>(eventType);
        _resultSerializer = PayloadSerializers.OfModel<TResult>();
    }

    /// <summary>For an event that brings its JSON with it and a result of the author's own type.</summary>
    /// <param name="resultType">Such as <c>AppJson.Default.Receipt</c>.</param>
    /// <exception cref="LambdaConfigurationException">The event does not.</exception>
    protected LambdaHandler(JsonTypeInfo<TResult> resultType)
        : base(isStreaming: false)
    {
        ArgumentNullException.ThrowIfNull(resultType);
        _eventSerializer = PayloadSerializers.OfModel<TEvent>();
        _resultSerializer = new TypeInfoSerializer<TResult>(resultType);
    }

    /// <summary>For handlers of ours, which know how their event and result are read and written.</summary>
    private protected LambdaHandler(PayloadSerializer<TEvent> eventSerializer, PayloadSerializer<TResult> resultSerializer)
        : base(isStreaming: false)
    {
        _eventSerializer = eventSerializer;
        _resultSerializer = resultSerializer;
    }

    /// <summary>Runs the handler in its pipeline, as Lambda does: for unit tests, and for calling it from other code.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">In a test, a <c>FakeLambdaContext</c>.</param>
    /// <returns>The result.</returns>
    public ValueTask<TResult> InvokeAsync(TEvent value, LambdaContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var invocation = new Invocation<TEvent, TResult>(_eventSerializer, _resultSerializer);
        invocation.Begin(context, value);
        var running = RunAsync(invocation);
        return running.IsCompletedSuccessfully ? ValueTask.FromResult(invocation.TypedResult) : WaitAsync(running, invocation);

        static async ValueTask<TResult> WaitAsync(ValueTask running, Invocation<TEvent, TResult> invocation)
        {
            await running.ConfigureAwait(false);
            return invocation.TypedResult;
        }
    }

    internal sealed override ReadOnlySpan<byte> Sample => _eventSerializer.Sample;

    internal sealed override LambdaInvocation CreateInvocation() => new Invocation<TEvent, TResult>(_eventSerializer, _resultSerializer);

    internal sealed override ValueTask InvokeHandlerAsync(LambdaInvocation invocation)
    {
        var typed = (Invocation<TEvent, TResult>)invocation;
        var context = typed.Context;
        var handling = HandleAsync(typed.TypedEvent, context, context.DeadlineToken);
        if (!handling.IsCompletedSuccessfully)
            return WaitAsync(handling, typed);
        typed.TypedResult = handling.Result;
        return default;

        static async ValueTask WaitAsync(ValueTask<TResult> handling, Invocation<TEvent, TResult> invocation) =>
            invocation.TypedResult = await handling.ConfigureAwait(false);
    }

    /// <summary>Handles one event.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <returns>The result.</returns>
    protected abstract ValueTask<TResult> HandleAsync(TEvent value, LambdaContext context, CancellationToken deadline);
}
