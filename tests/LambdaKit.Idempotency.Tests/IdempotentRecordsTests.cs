using LambdaKit.Batches;
using LambdaKit.Events.Sqs;
using LambdaKit.Testing;

namespace LambdaKit.Idempotency.Tests;

public sealed class IdempotentRecordsTests
{
    private readonly InMemoryIdempotencyStore _store = new();

    [Fact]
    public async Task A_message_that_is_delivered_again_is_done_without_its_handler()
    {
        var queue = new TextQueue(new() { Store = _store }, body => _ = body == "bad" ? throw new TimeoutException() : 0);
        var batch = Testing.Events.Sqs("a", "bad", "c");

        var first = await queue.InvokeAsync(batch, Context());
        var second = await queue.InvokeAsync(batch, Context());

        Assert.Equal(["a", "c"], queue.Handled);
        Assert.Equal(batch.Records[1].MessageId, Assert.Single(first.BatchItemFailures).ItemIdentifier);
        Assert.Equal(batch.Records[1].MessageId, Assert.Single(second.BatchItemFailures).ItemIdentifier);
    }

    [Fact]
    public async Task Messages_with_the_same_body_are_different_messages()
    {
        var queue = new TextQueue(new() { Store = _store });
        var batch = new SqsEvent { Records = [Message("1", "a"), Message("2", "a")] };

        await queue.InvokeAsync(batch, Context());

        Assert.Equal(["a", "a"], queue.Handled);
    }

    [Fact]
    public async Task A_key_of_ones_own_is_selected_from_the_record()
    {
        var queue = new TextQueue(new() { Store = _store, Key = IdempotencyKey.From<SqsMessage>(message => message.Body) });
        var batch = new SqsEvent { Records = [Message("1", "a"), Message("2", "a"), Message("3", "b")] };

        await queue.InvokeAsync(batch, Context());

        Assert.Equal(["a", "b"], queue.Handled);
    }

    [Fact]
    public async Task A_message_without_an_identifier_shares_no_record()
    {
        var queue = new TextQueue(new() { Store = _store });
        var batch = new SqsEvent { Records = [Message(null, "a"), Message(null, "b")] };

        await queue.InvokeAsync(batch, Context());

        Assert.Equal(["a", "b"], queue.Handled);
        Assert.Empty(_store.Records);
    }

    [Fact]
    public async Task A_record_under_way_elsewhere_is_handed_back()
    {
        var batch = Testing.Events.Sqs("a");
        var queue = new TextQueue(new() { Store = _store });
        SqsBatchResponse? inner = null;
        var outer = new TextQueue(new() { Store = _store }, _ => inner = queue.InvokeAsync(batch, Context()).AsTask().GetAwaiter().GetResult());

        var response = await outer.InvokeAsync(batch, Context());

        Assert.Single(inner!.BatchItemFailures); // The handler ran.
        Assert.Empty(response.BatchItemFailures);
        Assert.Empty(queue.Handled);
    }

    [Fact]
    public async Task A_permanent_failure_that_is_kept_is_one_again()
    {
        var runs = 0;
        var queue = new TextQueue(new() { Store = _store, KeepsFailure = exception => exception is PermanentFailureException }, _ =>
        {
            runs++;
            throw new PermanentFailureException("no customer");
        });
        var batch = Testing.Events.Sqs("a");
        var context = Context();

        await queue.InvokeAsync(batch, Context());
        var second = await queue.InvokeAsync(batch, context);

        Assert.Equal(1, runs);
        Assert.Single(second.BatchItemFailures);
        Assert.Contains(context.Log, entry => entry.Exception is PermanentFailureException { Message: "no customer" });
    }

    [Fact]
    public async Task What_became_of_a_record_stands_on_it()
    {
        var outcomes = new List<IdempotencyOutcome>();
        var queue = new WatchedQueue(outcomes, new IdempotentRecords(new() { Store = _store }));
        var batch = Testing.Events.Sqs("a");

        await queue.InvokeAsync(batch, Context());
        await queue.InvokeAsync(batch, Context());

        Assert.Equal([IdempotencyOutcome.Fresh, IdempotencyOutcome.Replayed], outcomes);
    }

    [Fact]
    public async Task Kinesis_records_are_told_by_stream_and_sequence_number()
    {
        var stream = new TextStream(new() { Store = _store });
        var batch = Testing.Events.Kinesis("a", "b");

        await stream.InvokeAsync(batch, Context());
        await stream.InvokeAsync(batch, Context());

        Assert.Equal(["a", "b"], stream.Handled);
    }

    [Fact]
    public void A_hook_for_answers_is_refused() =>
        Assert.Throws<LambdaConfigurationException>(() => new IdempotentRecords(new() { Store = _store, OnReplay = static (_, _) => { } }));

    private static FakeLambdaContext Context() => FakeLambdaContext.For("orders-queue");

    private static SqsMessage Message(string? id, string body) =>
        new() { MessageId = id, Body = body, EventSource = "aws:sqs", EventSourceArn = "arn:aws:sqs:eu-west-1:123456789012:orders" };

    private sealed class WatchedQueue(List<IdempotencyOutcome> outcomes, IRecordMiddleware middleware) : SqsHandler<string>, IRecordMiddleware
    {
        protected override BatchPolicy Policy => new() { RecordMiddleware = [this, middleware] };

        public async ValueTask<RecordOutcome> InvokeAsync(RecordInvocation record, RecordDelegate next)
        {
            var outcome = await next(record);
            outcomes.Add(record.IdempotencyOutcome);
            return outcome;
        }

        protected override ValueTask HandleAsync(SqsMessage<string> record, LambdaContext context, CancellationToken deadline) => default;
    }

    private sealed class TextStream(IdempotencyOptions options) : KinesisHandler<string>
    {
        public List<string> Handled { get; } = [];

        protected override BatchPolicy Policy { get; } = new() { RecordMiddleware = [new IdempotentRecords(options)] };

        protected override ValueTask HandleAsync(KinesisRecord<string> record, LambdaContext context, CancellationToken deadline)
        {
            Handled.Add(record.Data);
            return default;
        }
    }
}
