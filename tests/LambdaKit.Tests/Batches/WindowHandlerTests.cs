using LambdaKit.Batches;
using LambdaKit.Events.Batches;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.Json;
using LambdaKit.Events.Kinesis;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Batches;

public sealed class WindowHandlerTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeLambdaContext _context = FakeLambdaContext.For("windows");

    [Fact]
    public async Task A_window_sums_up_over_its_invocations_and_ends_with_all_of_it()
    {
        var handler = new Sums();

        var first = await handler.InvokeAsync(Batch("{}", isFinal: false, 1, 2), _context);
        var second = await handler.InvokeAsync(Batch(first.State?.GetRawText(), isFinal: false, 3), _context);
        var last = await handler.InvokeAsync(Batch(second.State?.GetRawText(), isFinal: true), _context);

        Assert.Equal("""{"Count":2,"Sum":3,"Padding":null}""", first.State?.GetRawText());
        Assert.Empty(first.BatchItemFailures);
        var (totals, window) = Assert.Single(handler.Ended);
        Assert.Equal(new WindowTotals(3, 6), totals);
        Assert.Equal((Noon, Noon.AddMinutes(1), "shardId-000000000001", false), (window.Start, window.End, window.ShardId, window.IsTerminatedEarly));
        Assert.Null(last.State);
    }

    [Fact]
    public async Task A_batch_as_Lambda_sends_it_is_answered_as_Lambda_wants_it()
    {
        var batch = Batch("""{"Count":1,"Sum":1}""", isFinal: false, 2, -1);

        var answer = await new Sums().InvokeJsonAsync(batch.ToJson(), _context);

        Assert.Equal($$"""{"state":{"Count":2,"Sum":3,"Padding":null},"batchItemFailures":[{"itemIdentifier":"{{batch.Records[1].SequenceNumber}}"}]}""", answer);
    }

    [Fact]
    public async Task A_failure_hands_back_its_record_with_the_state_before_it()
    {
        var handler = new Sums();
        var batch = Batch("""{"Count":1,"Sum":10}""", isFinal: true, 2, -1, 4);

        var response = await handler.InvokeAsync(batch, _context);

        Assert.Equal([batch.Records[1].SequenceNumber], response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
        Assert.Equal("""{"Count":2,"Sum":12,"Padding":null}""", response.State?.GetRawText());
        Assert.Empty(handler.Ended); // not before all of its records are done
    }

    [Fact]
    public async Task A_failure_of_the_first_record_gives_the_state_back_as_it_came()
    {
        const string State = """{ "Count": 1, "Sum": 10, "of another version": true }""";

        var response = await new Sums().InvokeAsync(Batch(State, isFinal: false, -1), _context);

        Assert.Equal(JsonValue.Parse(State).GetRawText(), response.State?.GetRawText());
        Assert.Single(response.BatchItemFailures);
    }

    [Fact]
    public async Task A_middleware_that_refuses_a_record_keeps_it_out_of_the_state()
    {
        var step = new RecordStep(async (record, next) =>
        {
            var outcome = await next(record);
            return record.Index == 1 ? RecordOutcome.Failed() : outcome;
        });

        var response = await new Sums(new BatchPolicy { RecordMiddleware = [step] }).InvokeAsync(Batch("{}", isFinal: false, 1, 2), _context);

        Assert.Equal("""{"Count":1,"Sum":1,"Padding":null}""", response.State?.GetRawText());
    }

    [Fact]
    public async Task A_record_that_is_set_aside_leaves_the_state_as_it_was()
    {
        var policy = new BatchPolicy { Unreadable = RecordFailureAction.SetAside };
        var batch = Batch("{}", isFinal: false, Testing.Events.Kinesis("""{"number":1}""", "poison", """{"number":3}""").Records);

        var response = await new Sums(policy).InvokeAsync(batch, _context);

        Assert.Empty(response.BatchItemFailures);
        Assert.Equal("""{"Count":2,"Sum":4,"Padding":null}""", response.State?.GetRawText());
    }

    [Fact]
    public async Task A_packed_record_that_fails_takes_the_others_of_its_pack_out_of_the_state()
    {
        var packed = Testing.Events.KinesisPacked(("a", """{"number":2}"""), ("b", """{"number":-1}"""));
        var batch = Batch("{}", isFinal: false, [Testing.Events.KinesisRecord("""{"number":1}"""), packed]);

        var response = await new Sums().InvokeAsync(batch, _context);

        Assert.Equal([packed.SequenceNumber], response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
        Assert.Equal("""{"Count":1,"Sum":1,"Padding":null}""", response.State?.GetRawText()); // 2 is delivered again
    }

    [Fact]
    public async Task Each_record_waits_for_the_one_before_it()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var handler = new Sums { Gate = new TaskCompletionSource() };

        var running = handler.InvokeAsync(Batch("{}", isFinal: true, 1, 2, 3), _context).AsTask();
        Assert.Equal(1, handler.Started);
        handler.Gate.SetResult();
        await running;

        Assert.Equal(new WindowTotals(3, 6), Assert.Single(handler.Ended).State);
    }

    [Fact]
    public async Task A_state_that_Lambda_would_not_keep_is_an_error_before_it_is_sent()
    {
        var thrown = await Assert.ThrowsAsync<WindowStateTooLargeException>(() => new Sums { PaddingLength = LambdaLimits.MaxWindowStateBytes }.InvokeAsync(Batch("{}", isFinal: false, 1), _context).AsTask());

        Assert.True(thrown.Bytes > LambdaLimits.MaxWindowStateBytes);
        Assert.Contains("1048576", thrown.Message, StringComparison.Ordinal);

        var atLimit = LambdaLimits.MaxWindowStateBytes - """{"Count":1,"Sum":1,"Padding":""}""".Length;
        var response = await new Sums { PaddingLength = atLimit }.InvokeAsync(Batch("{}", isFinal: false, 1), _context);
        Assert.Equal(LambdaLimits.MaxWindowStateBytes, response.State?.Utf8.Length);
    }

    [Fact]
    public async Task An_end_that_throws_fails_the_invocation()
    {
        var handler = new Sums { EndFailure = new TimeoutException() };

        await Assert.ThrowsAsync<TimeoutException>(() => handler.InvokeAsync(Batch("""{"Count":1,"Sum":10}""", isFinal: true), _context).AsTask());
    }

    [Fact]
    public async Task A_state_of_another_shape_is_named_as_such()
    {
        var thrown = await Assert.ThrowsAsync<InvalidDataException>(() => new Sums().InvokeAsync(Batch("""{"Count":"many"}""", isFinal: false, 1), _context).AsTask());

        Assert.Contains("'WindowTotals'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_without_a_window_is_refused()
    {
        var thrown = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Sums().InvokeAsync(Testing.Events.Kinesis("""{"number":1}"""), _context).AsTask());

        Assert.Contains("TumblingWindowInSeconds", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_policy_that_breaks_the_order_is_refused()
    {
        await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Sums(new BatchPolicy { Order = BatchOrder.ByKey }).InvokeAsync(Batch("{}", false, 1), _context).AsTask());
        await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Sums(new BatchPolicy { ContinuesAfterFailure = true }).InvokeAsync(Batch("{}", false, 1), _context).AsTask());
    }

    [Fact]
    public void A_policy_that_breaks_the_order_is_refused_in_init_already() =>
        Assert.Throws<LambdaConfigurationException>(() => new Sums(new BatchPolicy { Order = BatchOrder.ByKey }).Prepare());

    [Fact]
    public void A_state_that_is_a_list_is_refused() => Assert.Throws<LambdaConfigurationException>(() => new Lists());

    [Fact]
    public async Task Changes_of_a_table_are_summed_up_too()
    {
        var handler = new ChangeSums();
        var changes = Testing.Events.DynamoDbInsert(new Numbered(4), NumberedJson.Default.Numbered, new DynamoDbEventOptions { KeyNames = ["number"] });
        var batch = new DynamoDbStreamEvent { Records = changes.Records, State = JsonValue.Parse("""{"Count":1,"Sum":1}"""), IsFinalInvokeForWindow = true, IsWindowTerminatedEarly = true };

        var answer = await handler.InvokeJsonAsync(batch.ToJson(), _context);

        Assert.Equal((new WindowTotals(2, 5), true), (handler.Ended, handler.IsEarly));
        Assert.Equal("""{"batchItemFailures":[]}""", answer);
    }

    private static KinesisStreamEvent Batch(string? state, bool isFinal, params int[] numbers) =>
        Batch(state, isFinal, Testing.Events.Kinesis([.. numbers.Select(number => $$"""{"number":{{number}}}""")]).Records);

    private static KinesisStreamEvent Batch(string? state, bool isFinal, IReadOnlyList<KinesisRecord> records) => new()
    {
        Records = records,
        Window = new TimeWindow { Start = Noon, End = Noon.AddMinutes(1) },
        State = state is null ? null : JsonValue.Parse(state),
        ShardId = "shardId-000000000001",
        IsFinalInvokeForWindow = isFinal,
        IsWindowTerminatedEarly = false,
    };

    private sealed class Sums(BatchPolicy? policy = null) : KinesisWindowHandler<Numbered, WindowTotals>(NumberedJson.Default.Numbered, NumberedJson.Default.WindowTotals)
    {
        public List<(WindowTotals State, StreamWindow Window)> Ended { get; } = [];

        public TaskCompletionSource? Gate { get; init; }

        public int Started { get; private set; }

        public int PaddingLength { get; init; }

        public Exception? EndFailure { get; init; }

        protected override BatchPolicy Policy => policy ?? base.Policy;

        protected override async ValueTask<WindowTotals> AddAsync(KinesisRecord<Numbered> record, WindowTotals state, StreamWindow window, LambdaContext context, CancellationToken deadline)
        {
            Started++;
            if (Gate is not null)
                await Gate.Task;
            if (record.Data.Number < 0)
                throw new TimeoutException();
            return new(state.Count + 1, state.Sum + record.Data.Number, PaddingLength > 0 ? new string('x', PaddingLength) : null);
        }

        protected override ValueTask EndAsync(WindowTotals state, StreamWindow window, LambdaContext context, CancellationToken deadline)
        {
            if (EndFailure is not null)
                throw EndFailure;
            Ended.Add((state, window));
            return default;
        }
    }

    private sealed class ChangeSums() : DynamoDbWindowHandler<Numbered, WindowTotals>(NumberedJson.Default.Numbered, NumberedJson.Default.WindowTotals)
    {
        public WindowTotals? Ended { get; private set; }

        public bool IsEarly { get; private set; }

        protected override ValueTask<WindowTotals> AddAsync(DynamoDbChange<Numbered> record, WindowTotals state, StreamWindow window, LambdaContext context, CancellationToken deadline) =>
            new(new WindowTotals(state.Count + 1, state.Sum + record.After!.Number)); // inserts have an item

        protected override async ValueTask EndAsync(WindowTotals state, StreamWindow window, LambdaContext context, CancellationToken deadline)
        {
            await Task.Yield();
            (Ended, IsEarly) = (state, window.IsTerminatedEarly);
        }
    }

    private sealed class Lists() : KinesisWindowHandler<Numbered, List<int>>(NumberedJson.Default.Numbered, NumberedJson.Default.ListInt32)
    {
        protected override ValueTask<List<int>> AddAsync(KinesisRecord<Numbered> record, List<int> state, StreamWindow window, LambdaContext context, CancellationToken deadline) => new(state);

        protected override ValueTask EndAsync(List<int> state, StreamWindow window, LambdaContext context, CancellationToken deadline) => default;
    }
}
