using System.Collections.Concurrent;
using LambdaKit.Batches;
using LambdaKit.Events.Kinesis;
using LambdaKit.Testing;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Batches;

/// <summary>What other libraries for batches get wrong, each as a test.</summary>
public sealed class PeerDefectTests
{
    [Fact]
    public async Task D4_Groups_of_a_FIFO_queue_run_at_once_and_each_keeps_its_order()
    {
        SynchronizationContext.SetSynchronizationContext(null); // so that what waits goes on at once, on this thread
        var done = new List<string>();
        var waiting = new Dictionary<string, TaskCompletionSource>(StringComparer.Ordinal);
        var handler = new TextQueue(async (body, _, _) =>
        {
            waiting[body] = new TaskCompletionSource();
            await waiting[body].Task;
            done.Add(body);
        });

        var running = handler.InvokeAsync(Testing.Events.SqsFifo(("a", "a1"), ("b", "b1"), ("a", "a2"), ("b", "b2")), FakeLambdaContext.For("d4")).AsTask();
        Assert.Equal(["a1", "b1"], waiting.Keys.Order());
        waiting["b1"].SetResult();
        Assert.Equal(["a1", "b1", "b2"], waiting.Keys.Order());
        waiting["b2"].SetResult();
        waiting["a1"].SetResult();
        waiting["a2"].SetResult();

        Assert.Empty((await running).BatchItemFailures);
        Assert.Equal(["b1", "b2", "a1", "a2"], done);
    }

    [Fact]
    public async Task D4_Two_batches_at_once_have_reports_of_their_own()
    {
        SynchronizationContext.SetSynchronizationContext(null); // so that what waits goes on at once, on this thread
        var gate = new TaskCompletionSource();
        var handler = new TextQueue(async (body, _, _) =>
        {
            await gate.Task;
            if (body == "bad")
                throw new TimeoutException();
        });
        var bad = Testing.Events.Sqs("bad");

        var first = handler.InvokeAsync(bad, FakeLambdaContext.For("d4")).AsTask();
        var second = handler.InvokeAsync(Testing.Events.Sqs("good"), FakeLambdaContext.For("d4")).AsTask();
        gate.SetResult();

        Assert.Equal([bad.Records[0].MessageId], (await first).BatchItemFailures.Select(failure => failure.ItemIdentifier));
        Assert.Empty((await second).BatchItemFailures);
    }

    [Fact]
    public async Task D5_A_failed_message_stops_its_group_and_no_other()
    {
        var done = new List<string>();
        var handler = new TextQueue(body =>
        {
            if (body == "a1")
                throw new TimeoutException();
            done.Add(body);
        });
        var batch = Testing.Events.SqsFifo(("a", "a1"), ("b", "b1"), ("a", "a2"), ("b", "b2"));

        var response = await handler.InvokeAsync(batch, FakeLambdaContext.For("d5"));

        Assert.Equal(["b1", "b2"], done.Order());
        Assert.Equal([batch.Records[0].MessageId, batch.Records[2].MessageId], response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
    }

    [Fact]
    public async Task D6_A_stream_stops_at_its_first_failure_so_that_each_record_is_done_once()
    {
        var done = new List<string>();
        var failures = 1;
        var handler = new TextStream(data =>
        {
            if (data == "b" && failures-- > 0)
                throw new TimeoutException();
            done.Add(data);
        });
        var records = Testing.Events.Kinesis("a", "b", "c").Records;

        var first = await handler.InvokeAsync(new KinesisStreamEvent { Records = records }, FakeLambdaContext.For("d6"));
        var checkpoint = records.ToList().FindIndex(record => record.SequenceNumber == Assert.Single(first.BatchItemFailures).ItemIdentifier);
        var second = await handler.InvokeAsync(new KinesisStreamEvent { Records = [.. records.Skip(checkpoint)] }, FakeLambdaContext.For("d6"));

        Assert.Equal(1, checkpoint);
        Assert.Empty(second.BatchItemFailures);
        Assert.Equal(["a", "b", "c"], done);
    }

    [Fact]
    public async Task D7_A_poison_body_fails_alone()
    {
        var done = new ConcurrentBag<int>();
        var batch = Testing.Events.Sqs("""{"number":1}""", "{{{", "", "[]", """{"number":5}""");

        var response = await new NumberQueue(done).InvokeAsync(batch, FakeLambdaContext.For("d7"));

        Assert.Equal([1, 5], done.Order());
        Assert.Equal(batch.Records.Skip(1).Take(3).Select(message => message.MessageId), response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
    }

    [Theory]
    [InlineData(100, 500)]
    [InlineData(500, 500)]
    public async Task D8_A_batch_that_comes_within_the_margin_is_handed_back_and_no_error(int remaining, int margin)
    {
        var done = new List<string>();
        var batch = Testing.Events.Sqs("a", "b");
        var context = FakeLambdaContext.For("d8").WithTimeout(TimeSpan.FromMilliseconds(remaining)).WithDeadlineMargin(TimeSpan.FromMilliseconds(margin));

        var response = await new TextQueue(done.Add).InvokeAsync(batch, context);

        Assert.Empty(done);
        Assert.Equal(batch.Records.Select(message => message.MessageId), response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
    }

    [Fact]
    public async Task D8_A_timeout_shorter_than_the_reserve_still_leaves_time_for_records()
    {
        var done = new List<string>();
        var context = FakeLambdaContext.For("d8").WithTimeout(TimeSpan.FromMilliseconds(400)).WithDeadlineMargin(TimeSpan.FromMilliseconds(100));

        var response = await new TextQueue(done.Add, new BatchPolicy { Reserve = TimeSpan.FromSeconds(10) }).InvokeAsync(Testing.Events.Sqs("a", "b"), context);

        Assert.Equal(["a", "b"], done);
        Assert.Empty(response.BatchItemFailures);
    }

    [Fact]
    public async Task D9_A_group_that_failed_runs_again_in_the_next_invocation_of_the_same_handler()
    {
        var done = new List<string>();
        var failures = 1;
        var handler = new TextQueue(body =>
        {
            if (body == "a1" && failures-- > 0)
                throw new TimeoutException();
            done.Add(body);
        });
        var batch = Testing.Events.SqsFifo(("a", "a1"), ("a", "a2"));

        var first = await handler.InvokeAsync(batch, FakeLambdaContext.For("d9"));
        var second = await handler.InvokeAsync(batch, FakeLambdaContext.For("d9"));

        Assert.Equal(2, first.BatchItemFailures.Count);
        Assert.Empty(second.BatchItemFailures);
        Assert.Equal(["a1", "a2"], done);
    }

    [Fact]
    public async Task D9_The_log_scope_of_a_record_stays_with_its_record_and_its_invocation()
    {
        var gates = new ConcurrentDictionary<string, TaskCompletionSource>(StringComparer.Ordinal);
        var handler = new TextQueue(
            async (body, context, _) =>
            {
                await gates.GetOrAdd(body, _ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
                context.Logger.LogInformation("{Body}", body);
            },
            new BatchPolicy { RecordMiddleware = [new RecordLogScope()] });
        var (one, two) = (FakeLambdaContext.For("d9").WithRequestId("one"), FakeLambdaContext.For("d9").WithRequestId("two"));
        var (first, second) = (Testing.Events.Sqs("a", "b"), Testing.Events.Sqs("c", "d"));

        var running = new[] { handler.InvokeAsync(first, one).AsTask(), handler.InvokeAsync(second, two).AsTask() };
        foreach (var body in new[] { "d", "a", "c", "b" })
            gates[body].SetResult();
        await Task.WhenAll(running);

        Assert.Equal(first.Records.Select(message => (message.Body, message.MessageId)).Order(), one.Log.Select(entry => ((string?)entry.Message, RecordMiddlewareTests.IdOf(entry))).Order());
        Assert.Equal(second.Records.Select(message => (message.Body, message.MessageId)).Order(), two.Log.Select(entry => ((string?)entry.Message, RecordMiddlewareTests.IdOf(entry))).Order());
    }

    [Fact]
    public async Task D10_A_record_that_is_cancelled_at_the_deadline_is_waited_for_before_the_batch_is_answered()
    {
        SynchronizationContext.SetSynchronizationContext(null); // so that what waits goes on at once, on this thread
        var cleanUp = new TaskCompletionSource();
        var steps = new List<string>();
        var handler = new TextQueue(
            async (body, _, deadline) =>
            {
                var cancelled = new TaskCompletionSource();
                await using (deadline.Register(cancelled.SetResult))
                    await cancelled.Task;
                steps.Add($"{body} cancelled");
                await cleanUp.Task;
                steps.Add($"{body} cleaned up");
                deadline.ThrowIfCancellationRequested();
            },
            new BatchPolicy { MaxParallelism = 1 });
        var batch = Testing.Events.Sqs("a", "b");
        var context = FakeLambdaContext.For("d10").WithTimeout(TimeSpan.FromSeconds(30));

        var running = handler.InvokeAsync(batch, context).AsTask();
        context.Advance(TimeSpan.FromSeconds(29.9));
        var endedBefore = running.IsCompleted;
        cleanUp.SetResult();
        var response = await running;

        Assert.False(endedBefore);
        Assert.Equal(["a cancelled", "a cleaned up"], steps);
        Assert.Equal(batch.Records.Select(message => message.MessageId), response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
    }

    private sealed class TextStream(Action<string> handle) : KinesisHandler<string>
    {
        protected override ValueTask HandleAsync(KinesisRecord<string> record, LambdaContext context, CancellationToken deadline)
        {
            handle(record.Data);
            return default;
        }
    }

    private sealed class NumberQueue(ConcurrentBag<int> done) : SqsHandler<Numbered>(NumberedJson.Default.Numbered)
    {
        protected override ValueTask HandleAsync(SqsMessage<Numbered> record, LambdaContext context, CancellationToken deadline)
        {
            done.Add(record.Body.Number);
            return default;
        }
    }
}
