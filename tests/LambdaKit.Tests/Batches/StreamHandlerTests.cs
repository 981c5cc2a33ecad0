using LambdaKit.Batches;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.Kinesis;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Batches;

public sealed class StreamHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("streams");
    private readonly List<string> _handled = [];

    [Fact]
    public async Task Records_that_the_producer_packed_are_handled_one_by_one()
    {
        var batch = Testing.Events.Kinesis(Testing.Events.KinesisRecord("alone"), Testing.Events.KinesisPacked(("user-1", "first"), ("user-2", "second")));
        var seen = new List<(string Data, string? Key, int? Place, string Sequence)>();

        var response = await new TextStream(record => seen.Add((record.Data, record.PartitionKey, record.Packed?.SubSequenceNumber, record.SequenceNumber))).InvokeAsync(batch, _context);

        Assert.Empty(response.BatchItemFailures);
        Assert.Equal(
            [
                ("alone", "key", null, batch.Records[0].SequenceNumber!),
                ("first", "user-1", 0, batch.Records[1].SequenceNumber!),
                ("second", "user-2", 1, batch.Records[1].SequenceNumber!),
            ],
            seen);
    }

    [Fact]
    public async Task A_packed_record_that_fails_hands_back_the_whole()
    {
        var batch = Testing.Events.Kinesis(Testing.Events.KinesisPacked(("user-1", "first"), ("user-2", "bad")), Testing.Events.KinesisRecord("behind"));

        var response = await new TextStream(FailAt("bad")).InvokeAsync(batch, _context);

        Assert.Equal([batch.Records[0].SequenceNumber], response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
        Assert.Equal(["first"], _handled);
    }

    [Fact]
    public async Task A_packed_record_that_is_set_aside_says_which_part_it_is()
    {
        var sink = new CollectingSink();
        var policy = new BatchPolicy { PermanentFailure = RecordFailureAction.SetAside, FailureSink = sink };
        var batch = Testing.Events.Kinesis(Testing.Events.KinesisPacked(("user-1", "first"), ("user-2", "bad")));

        var response = await new TextStream(
            record =>
            {
                if (record.Data == "bad")
                    throw new PermanentFailureException();
            },
            policy).InvokeAsync(batch, _context);

        Assert.Empty(response.BatchItemFailures);
        var failure = Assert.Single(sink.Taken);
        Assert.Same(batch.Records[0], failure.Record);
        Assert.Equal(1, Assert.IsType<KinesisUserRecord>(failure.Part).SubSequenceNumber);
    }

    [Fact]
    public async Task A_stream_goes_on_behind_a_failure_where_the_policy_says_so_and_still_reports_the_first()
    {
        var batch = Testing.Events.Kinesis("a", "bad", "c", "bad");

        var response = await new TextStream(FailAt("bad"), new BatchPolicy { ContinuesAfterFailure = true }).InvokeAsync(batch, _context);

        Assert.Equal(["a", "c"], _handled);
        Assert.Equal([batch.Records[1].SequenceNumber], response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
    }

    [Fact]
    public async Task Keys_run_at_once_and_nothing_behind_a_failure_is_started()
    {
        SynchronizationContext.SetSynchronizationContext(null); // so that what waits goes on at once, on this thread
        var gates = new Dictionary<string, TaskCompletionSource>(StringComparer.Ordinal);
        var records = new[] { ("one", "a"), ("two", "b"), ("one", "c"), ("two", "d") }
            .Select((record, index) => Testing.Events.KinesisRecord(record.Item2, new KinesisRecordOptions { PartitionKey = record.Item1, SequenceNumber = $"{index}" })).ToArray();
        var handler = new WaitingStream(gates, _handled, new BatchPolicy { Order = BatchOrder.ByKey });

        var running = handler.InvokeAsync(Testing.Events.Kinesis(records), _context).AsTask();
        Assert.Equal(["a", "b"], gates.Keys.Order());
        gates["b"].SetException(new TimeoutException());
        gates["a"].SetResult();

        var response = await running;
        Assert.Equal(["a"], _handled); // c and d are delivered again anyway
        Assert.Equal(["1"], response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
    }

    [Fact]
    public async Task Changes_of_a_table_come_with_the_item_before_and_after()
    {
        var seen = new List<string>();
        var batch = Testing.Events.DynamoDb(
            Testing.Events.DynamoDbInsert(new Numbered(1), NumberedJson.Default.Numbered, Key),
            Testing.Events.DynamoDbModify(new Numbered(1), new Numbered(1), NumberedJson.Default.Numbered, Key),
            Testing.Events.DynamoDbRemove(new Numbered(1), NumberedJson.Default.Numbered, Key));

        var response = await new Changes(change => seen.Add($"{change.EventName?.Value} {change.Before?.Number}>{change.After?.Number} {change.Keys["number"]?.Number}")).InvokeAsync(batch, _context);

        Assert.Empty(response.BatchItemFailures);
        Assert.Equal(["INSERT >1 1", "MODIFY 1>1 1", "REMOVE 1> 1"], seen);
    }

    [Fact]
    public async Task A_change_that_is_not_of_the_type_is_reported_and_the_rest_is_not_started()
    {
        var text = new AttributeMap([new("number", AttributeValue.FromString("text"))]);
        var batch = Testing.Events.DynamoDb(Testing.Events.DynamoDbInsert(new Numbered(1), NumberedJson.Default.Numbered, Key), Testing.Events.DynamoDbInsert(text, Key), Testing.Events.DynamoDbInsert(new Numbered(3), NumberedJson.Default.Numbered, Key));

        var response = await new Changes(change => _handled.Add($"{change.After?.Number}")).InvokeAsync(batch, _context);

        Assert.Equal(["1"], _handled);
        Assert.Equal([batch.Records[1].SequenceNumber], response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
    }

    [Fact]
    public async Task Changes_of_an_item_stay_in_order_when_items_run_at_once()
    {
        SynchronizationContext.SetSynchronizationContext(null); // so that what waits goes on at once, on this thread
        var batch = Testing.Events.DynamoDb([.. new[] { 1, 2, 1, 2 }.Select(number => Testing.Events.DynamoDbModify(new Numbered(number), new Numbered(number), NumberedJson.Default.Numbered, Key))]);
        var gates = new List<(int Number, TaskCompletionSource Gate)>();
        var handler = new Changes(
            async change =>
            {
                var gate = new TaskCompletionSource();
                gates.Add((change.After!.Number, gate));
                await gate.Task;
            },
            new BatchPolicy { Order = BatchOrder.ByKey });

        var running = handler.InvokeAsync(batch, _context).AsTask();
        Assert.Equal([1, 2], gates.Select(gate => gate.Number));
        gates[1].Gate.SetResult();
        Assert.Equal([1, 2, 2], gates.Select(gate => gate.Number));
        gates[0].Gate.SetResult();
        gates[2].Gate.SetResult();
        gates[3].Gate.SetResult();

        Assert.Empty((await running).BatchItemFailures);
    }

    [Fact]
    public async Task Stream_events_of_another_source_are_refused()
    {
        await Assert.ThrowsAsync<LambdaConfigurationException>(() => new TextStream(_ => { }).InvokeJsonAsync(Testing.Events.DynamoDbInsert(new Numbered(1), NumberedJson.Default.Numbered, Key).ToJson(), _context));
        await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Changes(_ => { }).InvokeJsonAsync(Testing.Events.Kinesis("a").ToJson(), _context));
    }

    [Fact]
    public async Task A_batch_as_Lambda_sends_it_is_answered_as_Lambda_wants_it()
    {
        var batch = Testing.Events.Kinesis("a", "bad", "c");

        var answer = await new TextStream(FailAt("bad")).InvokeJsonAsync(batch.ToJson(), _context);
        var none = await new TextStream(FailAt("never")).InvokeJsonAsync(batch.ToJson(), _context);
        var queued = Testing.Events.Sqs("a", "bad", "c");
        var ofQueue = await new TextQueue(body => FailAt("bad")(new(new KinesisRecord(), body))).InvokeJsonAsync(queued.ToJson(), _context);

        Assert.Equal($$"""{"batchItemFailures":[{"itemIdentifier":"{{batch.Records[1].SequenceNumber}}"}]}""", answer);
        Assert.Equal("""{"batchItemFailures":[]}""", none);
        Assert.Equal($$"""{"batchItemFailures":[{"itemIdentifier":"{{queued.Records[1].MessageId}}"}]}""", ofQueue);
    }

    private static DynamoDbEventOptions Key => new() { KeyNames = ["number"] };

    private Action<KinesisRecord<string>> FailAt(string bad) => record =>
    {
        if (record.Data == bad)
            throw new TimeoutException();
        _handled.Add(record.Data);
    };

    private sealed class TextStream(Action<KinesisRecord<string>> handle, BatchPolicy? policy = null) : KinesisHandler<string>
    {
        protected override BatchPolicy Policy => policy ?? base.Policy;

        protected override ValueTask HandleAsync(KinesisRecord<string> record, LambdaContext context, CancellationToken deadline)
        {
            handle(record);
            return default;
        }
    }

    private sealed class WaitingStream(Dictionary<string, TaskCompletionSource> gates, List<string> handled, BatchPolicy policy) : KinesisHandler<string>
    {
        protected override BatchPolicy Policy => policy;

        protected override async ValueTask HandleAsync(KinesisRecord<string> record, LambdaContext context, CancellationToken deadline)
        {
            gates[record.Data] = new TaskCompletionSource();
            await gates[record.Data].Task;
            handled.Add(record.Data);
        }
    }

    private sealed class Changes(Func<DynamoDbChange<Numbered>, ValueTask> handle, BatchPolicy? policy = null) : DynamoDbStreamHandler<Numbered>(NumberedJson.Default.Numbered)
    {
        public Changes(Action<DynamoDbChange<Numbered>> handle)
            : this(change =>
            {
                handle(change);
                return default;
            })
        {
        }

        protected override BatchPolicy Policy => policy ?? base.Policy;

        protected override ValueTask HandleAsync(DynamoDbChange<Numbered> record, LambdaContext context, CancellationToken deadline) => handle(record);
    }
}
