using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events;
using LambdaKit.Events.Batches;
using LambdaKit.Events.Json;
using LambdaKit.Serialization;

namespace LambdaKit.Batches;

/// <summary>A function over tumbling windows of a stream: it puts each record into the window's state, which Lambda hands from invocation to invocation, and is called once more when the window ends. The base of <see cref="KinesisWindowHandler{T, TState}"/> and <see cref="DynamoDbWindowHandler{T, TState}"/>.</summary>
/// <remarks>
/// It stops at the first failure, and reports that record together with the state before it: Lambda goes on from there. So return a new state rather than
/// change the one that is given: what a record that failed has changed would stay. The event source mapping has to have <c>TumblingWindowInSeconds</c> and
/// <c>FunctionResponseTypes: [ReportBatchItemFailures]</c>.
/// </remarks>
/// <typeparam name="TEvent">The batch.</typeparam>
/// <typeparam name="TRecord">What the method gets.</typeparam>
/// <typeparam name="TState">The state: a type of the author's whose JSON is an object, of at most 1 MiB.</typeparam>
/// <typeparam name="TResponse">The report.</typeparam>
public abstract class WindowHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TEvent,
    TRecord,
    TState,
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TResponse> : LambdaHandler<TEvent, TResponse>
{
    private readonly JsonTypeInfo<TState> _stateType;
    private BatchPlan? _plan;

    private protected WindowHandler(PayloadSerializer<TEvent> eventSerializer, PayloadSerializer<TResponse> responseSerializer, JsonTypeInfo<TState> stateType)
        : base(eventSerializer, responseSerializer)
    {
        ArgumentNullException.ThrowIfNull(stateType);
        if (stateType.Kind == JsonTypeInfoKind.Enumerable)
        {
            throw new LambdaConfigurationException(
                $"The state '{typeof(TState).Name}' is a list, but Lambda keeps JSON objects only. Put the list into a property of a class.");
        }

        _stateType = stateType;
    }

    /// <summary>How to go about the records; asked for once, before the first batch. By default <see cref="BatchPolicy.Default"/>. Records of a window are always in order, up to the first failure.</summary>
    protected virtual BatchPolicy Policy => BatchPolicy.Default;

    private BatchPlan Plan => _plan ?? BatchPlan.Keep(ref _plan, Checked(Policy));

    /// <summary>The state in front of a window's first record; by default what an empty JSON object is read as.</summary>
    /// <param name="window">The window.</param>
    protected virtual TState Start(StreamWindow window)
    {
        try
        {
            return Read("{}"u8);
        }
        catch (EventFormatException exception)
        {
            throw new LambdaConfigurationException($"The state '{typeof(TState).Name}' can't be read from an empty JSON object. Override Start to make a window's first state.", exception);
        }
    }

    /// <summary>Puts one record into the state. Returning means done; what it throws fails the record.</summary>
    /// <param name="record">The record, its content read.</param>
    /// <param name="state">The state so far; not to be changed, as a record that fails must leave no trace in it.</param>
    /// <param name="window">The window.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <returns>The state with the record.</returns>
    protected abstract ValueTask<TState> AddAsync(TRecord record, TState state, StreamWindow window, LambdaContext context, CancellationToken deadline);

    /// <summary>Does what is to be done with a window's state when it ends. What it throws fails the invocation, and Lambda tries again.</summary>
    /// <param name="state">The state behind the last record.</param>
    /// <param name="window">The window.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected abstract ValueTask EndAsync(TState state, StreamWindow window, LambdaContext context, CancellationToken deadline);

    /// <summary>Handles a batch, record by record.</summary>
    /// <param name="value">The batch.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The event has no window.</exception>
    /// <exception cref="WindowStateTooLargeException">The state has grown beyond what Lambda keeps.</exception>
    /// <exception cref="BatchFailedException">Not one record is done, and the policy says to throw.</exception>
    protected sealed override ValueTask<TResponse> HandleAsync(TEvent value, LambdaContext context, CancellationToken deadline)
    {
        var plan = Plan;
        var input = Describe(value);
        if (!input.IsWindow)
        {
            throw new LambdaConfigurationException(
                $"'{GetType().Name}' works on tumbling windows, but the event has none. Set TumblingWindowInSeconds in the event source mapping, or derive from a handler without windows.");
        }

        var window = new StreamWindow(input.Window, input.ShardId, input.IsTerminatedEarly ?? false);
        var batch = Begin(value, StateOf(input, window), window, plan, context);
        var running = batch.RunAsync(RecordChains.One(batch.Count));
        return running.IsCompletedSuccessfully ? FinishAsync(batch, input) : WaitAsync(this, running, batch, input);

        static async ValueTask<TResponse> WaitAsync(WindowHandler<TEvent, TRecord, TState, TResponse> handler, ValueTask running, WindowBatch<TState> batch, WindowInput input)
        {
            await running.ConfigureAwait(false);
            return await handler.FinishAsync(batch, input).ConfigureAwait(false);
        }
    }

    internal sealed override void Prepare() => _ = Plan;

    private protected abstract WindowInput Describe(TEvent value);

    private protected abstract WindowBatch<TState> Begin(TEvent value, TState state, StreamWindow window, BatchPlan plan, LambdaContext context);

    private protected abstract TResponse Respond(JsonValue? state, IReadOnlyList<BatchItemFailure> failures);

    private ValueTask<TResponse> FinishAsync(WindowBatch<TState> batch, WindowInput input)
    {
        batch.CountRecords();
        var first = batch.FirstFailed;
        if (first < batch.Count)
        {
            batch.EnsureProgress();

            // The state is as it came when nothing was put into it.
            return new(Respond(first == 0 ? input.State : Write(batch.State), [new BatchItemFailure(batch.IdOf(first))]));
        }

        if (input.IsFinal != true)
            return new(Respond(batch.Count == 0 ? input.State : Write(batch.State), []));

        var ending = EndAsync(batch.State, batch.Window, batch.Context, batch.Context.DeadlineToken);
        return ending.IsCompletedSuccessfully ? new(Respond(state: null, [])) : WaitAsync(this, ending);

        static async ValueTask<TResponse> WaitAsync(WindowHandler<TEvent, TRecord, TState, TResponse> handler, ValueTask ending)
        {
            await ending.ConfigureAwait(false);
            return handler.Respond(state: null, []);
        }
    }

    private TState StateOf(WindowInput input, StreamWindow window)
    {
        // Lambda hands an empty object to the first invocation of a window.
        if (input.State is not { IsNull: false } json || json.Utf8.Span.SequenceEqual("{}"u8))
            return Start(window);

        try
        {
            return Read(json.Utf8.Span);
        }
        catch (EventFormatException exception)
        {
            throw new InvalidDataException(
                $"The window's state can't be read as '{typeof(TState).Name}': another version of the function has left it. Let new versions read what old ones write.", exception);
        }
    }

    private TState Read(ReadOnlySpan<byte> json) => UserTypeJson.Read(json, _stateType) is { } state ? state : throw new EventFormatException(typeof(TState).Name, "$", 0, "expected a state but found null");

    private JsonValue Write(TState state)
    {
        var json = JsonValue.From(state, _stateType);
        return json.Utf8.Length <= LambdaLimits.MaxWindowStateBytes ? json : throw new WindowStateTooLargeException(json.Utf8.Length);
    }

    private BatchPolicy Checked(BatchPolicy policy) => (policy.Order is BatchOrder.OfSource or BatchOrder.Sequential) && !policy.ContinuesAfterFailure
        ? policy
        : throw new LambdaConfigurationException(
            $"The policy of '{GetType().Name}' lets records overtake each other or a failure, but the state of a window is made in order. Leave Order and ContinuesAfterFailure as they are.");
}
