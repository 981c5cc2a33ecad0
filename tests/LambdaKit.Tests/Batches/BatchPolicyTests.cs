using LambdaKit.Batches;
using LambdaKit.Events.Sqs;
using LambdaKit.Testing;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Batches;

public sealed class BatchPolicyTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("batches").WithTimeout(TimeSpan.FromSeconds(30));
    private readonly List<string> _handled = [];

    [Fact]
    public async Task No_more_records_are_under_way_than_the_policy_says()
    {
        SynchronizationContext.SetSynchronizationContext(null); // so that what waits goes on at once, on this thread
        var waiting = new Queue<TaskCompletionSource>();
        int underWay = 0, most = 0;
        var handler = new TextQueue(
            async (_, _, _) =>
            {
                most = Math.Max(most, ++underWay);
                var one = new TaskCompletionSource();
                waiting.Enqueue(one);
                await one.Task;
                underWay--;
            },
            new BatchPolicy { MaxParallelism = 3 });

        var running = handler.InvokeAsync(Testing.Events.Sqs("a", "b", "c", "d", "e", "f", "g"), _context).AsTask();
        while (waiting.TryDequeue(out var next))
            next.SetResult();

        Assert.Empty((await running).BatchItemFailures);
        Assert.Equal(3, most);
    }

    [Theory]
    [InlineData(BatchOrder.Sequential)]
    [InlineData(BatchOrder.ByKey)]
    public async Task Records_that_have_to_wait_for_each_other_are_never_under_way_at_once(BatchOrder order)
    {
        SynchronizationContext.SetSynchronizationContext(null); // so that what waits goes on at once, on this thread
        int underWay = 0, most = 0;
        var waiting = new Queue<TaskCompletionSource>();
        var handler = new TextQueue(
            async (body, _, _) =>
            {
                most = Math.Max(most, ++underWay);
                var one = new TaskCompletionSource();
                waiting.Enqueue(one);
                await one.Task;
                _handled.Add(body);
                underWay--;
            },
            new BatchPolicy { Order = order });

        var running = handler.InvokeAsync(Testing.Events.SqsFifo(("one", "a"), ("one", "b"), ("one", "c")), _context).AsTask();
        while (waiting.TryDequeue(out var next))
            next.SetResult();
        await running;

        Assert.Equal(1, most);
        Assert.Equal(["a", "b", "c"], _handled);
    }

    [Fact]
    public async Task No_record_is_started_within_the_reserve()
    {
        var handler = new TextQueue(
            body =>
            {
                _handled.Add(body);
                _context.Advance(TimeSpan.FromSeconds(10));
            },
            new BatchPolicy { Reserve = TimeSpan.FromSeconds(15) });
        var batch = Testing.Events.Sqs("a", "b", "c");

        var response = await handler.InvokeAsync(batch, _context);

        Assert.Equal(["a", "b"], _handled); // with 30 and with 20 seconds left
        Assert.Equal([batch.Records[2].MessageId], Failed(response));
        Assert.Single(_context.Log, entry => entry.EventId.Name == "BatchOutOfTime");
    }

    [Fact]
    public async Task A_reserve_longer_than_the_timeout_leaves_half_of_the_time_to_work_in()
    {
        var context = FakeLambdaContext.For("batches").WithTimeout(TimeSpan.FromSeconds(1));

        var response = await new TextQueue(_handled.Add, new BatchPolicy { Reserve = TimeSpan.FromMinutes(1) }).InvokeAsync(Testing.Events.Sqs("a"), context);

        Assert.Empty(response.BatchItemFailures);
        Assert.Equal(["a"], _handled);
    }

    [Fact]
    public async Task No_record_is_started_once_the_deadline_token_is_cancelled()
    {
        _context.Advance(TimeSpan.FromSeconds(29.9));

        var response = await new TextQueue(_handled.Add, new BatchPolicy { Reserve = TimeSpan.Zero }).InvokeAsync(Testing.Events.Sqs("a", "b"), _context);

        Assert.Empty(_handled);
        Assert.Equal(2, response.BatchItemFailures.Count);
    }

    [Fact]
    public async Task A_record_whose_body_cannot_be_read_is_handed_back_alone()
    {
        var batch = Testing.Events.Sqs("""{"number":1}""", "poison", "null", """{"number":4}""");

        var response = await new NumberQueue(_handled).InvokeAsync(batch, _context);

        Assert.Equal(["1", "4"], _handled);
        Assert.Equal([batch.Records[1].MessageId, batch.Records[2].MessageId], Failed(response));
        var entries = _context.Log.Where(entry => entry.EventId.Name == "RecordFailed").ToList();
        Assert.Equal(2, entries.Count);
        Assert.All(entries, entry => Assert.IsType<UnreadableRecordException>(entry.Exception));
        Assert.DoesNotContain(entries, entry => entry.Message.Contains("poison", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_unreadable_record_goes_to_the_sink_and_counts_as_done()
    {
        var sink = new CollectingSink();
        var batch = Testing.Events.Sqs("poison", """{"number":2}""");

        var response = await new NumberQueue(_handled, new BatchPolicy { Unreadable = RecordFailureAction.SetAside, FailureSink = sink }).InvokeAsync(batch, _context);

        Assert.Empty(response.BatchItemFailures);
        Assert.Equal(["2"], _handled);
        var failure = Assert.Single(sink.Taken);
        Assert.Equal(batch.Records[0].MessageId, failure.Id);
        Assert.Same(batch.Records[0], failure.Record);
        Assert.IsType<UnreadableRecordException>(failure.Exception);
        Assert.Null(failure.Reason);
        Assert.Null(failure.Part);
        Assert.Same(_context.Context, failure.Context);
    }

    [Fact]
    public async Task A_permanent_failure_without_a_sink_is_logged_and_counts_as_done()
    {
        var handler = new TextQueue(_ => throw new PermanentFailureException("There is no such customer."), new BatchPolicy { PermanentFailure = RecordFailureAction.SetAside });

        var response = await handler.InvokeAsync(Testing.Events.Sqs("a"), _context);

        Assert.Empty(response.BatchItemFailures);
        Assert.IsType<PermanentFailureException>(Assert.Single(_context.Log).Exception);
    }

    [Fact]
    public async Task A_permanent_failure_is_handed_back_by_default()
    {
        var response = await new TextQueue(_ => throw new PermanentFailureException()).InvokeAsync(Testing.Events.Sqs("a"), _context);

        Assert.Single(response.BatchItemFailures);
    }

    [Fact]
    public async Task Another_failure_never_goes_to_the_sink()
    {
        var sink = new CollectingSink();
        var policy = new BatchPolicy { Unreadable = RecordFailureAction.SetAside, PermanentFailure = RecordFailureAction.SetAside, FailureSink = sink };

        var response = await new TextQueue(_ => throw new TimeoutException(), policy).InvokeAsync(Testing.Events.Sqs("a"), _context);

        Assert.Single(response.BatchItemFailures);
        Assert.Empty(sink.Taken);
    }

    [Fact]
    public async Task A_record_that_the_sink_does_not_take_is_handed_back()
    {
        var sink = new CollectingSink(new TimeoutException());
        var policy = new BatchPolicy { PermanentFailure = RecordFailureAction.SetAside, FailureSink = sink };
        var batch = Testing.Events.Sqs("a", "bad", "c");
        var handler = new TextQueue(
            body =>
            {
                if (body == "bad")
                    throw new PermanentFailureException();
                _handled.Add(body);
            },
            policy);

        var response = await handler.InvokeAsync(batch, _context);

        Assert.Equal([batch.Records[1].MessageId], Failed(response));
        Assert.Equal(["a", "c"], _handled);
        Assert.Single(_context.Log, entry => entry.EventId.Name == "RecordSinkFailed" && entry.Exception is TimeoutException);
    }

    [Fact]
    public async Task A_group_goes_on_behind_a_message_that_was_set_aside()
    {
        var policy = new BatchPolicy { PermanentFailure = RecordFailureAction.SetAside, FailureSink = new CollectingSink() };
        var handler = new TextQueue(
            body =>
            {
                if (body == "bad")
                    throw new PermanentFailureException();
                _handled.Add(body);
            },
            policy);

        var response = await handler.InvokeAsync(Testing.Events.SqsFifo(("one", "a"), ("one", "bad"), ("one", "c")), _context);

        Assert.Empty(response.BatchItemFailures);
        Assert.Equal(["a", "c"], _handled);
    }

    [Fact]
    public async Task A_batch_of_which_nothing_is_done_is_reported_and_logged()
    {
        var response = await new TextQueue(_ => throw new TimeoutException()).InvokeAsync(Testing.Events.Sqs("a", "b"), _context);

        Assert.Equal(2, response.BatchItemFailures.Count);
        Assert.Single(_context.Log, entry => entry.EventId.Name == "BatchFailed");
    }

    [Fact]
    public async Task A_batch_of_which_nothing_is_done_throws_where_the_policy_says_so()
    {
        var handler = new TextQueue(_ => throw new TimeoutException(), new BatchPolicy { ThrowsWhenAllFail = true });

        var thrown = await Assert.ThrowsAsync<BatchFailedException>(() => handler.InvokeAsync(Testing.Events.Sqs("a", "b"), _context).AsTask());

        Assert.Equal(2, thrown.Count);
        Assert.Equal(2, thrown.FailedCount);
        Assert.IsType<TimeoutException>(thrown.InnerException);
        Assert.StartsWith("Not one of the 2 records", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_batch_of_which_something_is_done_never_throws()
    {
        var handler = new TextQueue(
            body =>
            {
                if (body == "a")
                    throw new TimeoutException();
            },
            new BatchPolicy { ThrowsWhenAllFail = true });

        Assert.Single((await handler.InvokeAsync(Testing.Events.Sqs("a", "b"), _context)).BatchItemFailures);
    }

    [Fact]
    public async Task An_empty_batch_is_done()
    {
        var response = await new TextQueue(_handled.Add, new BatchPolicy { ThrowsWhenAllFail = true }).InvokeAsync(new SqsEvent(), _context);

        Assert.Empty(response.BatchItemFailures);
    }

    [Theory]
    [InlineData(false, "a")]
    [InlineData(true, "a,c")]
    public async Task A_sequence_goes_on_behind_a_failure_only_where_the_policy_says_so(bool continues, string handled)
    {
        var handler = new TextQueue(
            body =>
            {
                if (body == "b")
                    throw new TimeoutException();
                _handled.Add(body);
            },
            new BatchPolicy { Order = BatchOrder.Sequential, ContinuesAfterFailure = continues });

        var response = await handler.InvokeAsync(Testing.Events.Sqs("a", "b", "c"), _context);

        Assert.Equal(handled, string.Join(',', _handled));
        Assert.Equal(continues ? 1 : 2, response.BatchItemFailures.Count);
    }

    [Fact]
    public async Task A_message_without_an_id_that_fails_fails_the_batch_since_nothing_could_name_it()
    {
        var batch = new SqsEvent { Records = [new SqsMessage { Body = "a" }] };

        await Assert.ThrowsAsync<ArgumentException>(() => new TextQueue(_ => throw new TimeoutException()).InvokeAsync(batch, _context).AsTask());
    }

    [Theory]
    [InlineData(BatchOrder.Unordered, false)]
    [InlineData(BatchOrder.OfSource, true)]
    public async Task A_policy_that_breaks_the_order_of_a_FIFO_queue_is_refused(BatchOrder order, bool continues)
    {
        var handler = new TextQueue(_handled.Add, new BatchPolicy { Order = order, ContinuesAfterFailure = continues });

        var thrown = await Assert.ThrowsAsync<LambdaConfigurationException>(() => handler.InvokeAsync(Testing.Events.SqsFifo(("one", "a")), _context).AsTask());

        Assert.Contains("'TextQueue'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("FIFO", thrown.Message, StringComparison.Ordinal);
        Assert.Empty(_handled);
    }

    [Fact]
    public async Task A_missing_override_fails_the_invocation_and_says_what_to_do()
    {
        var thrown = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new ForgetfulQueue().InvokeAsync(Testing.Events.Sqs("a", "b"), _context).AsTask());

        Assert.Contains("'ForgetfulQueue'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("Override HandleAsync", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_event_of_another_source_is_refused()
    {
        var topic = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new TextQueue(_handled.Add).InvokeJsonAsync(Testing.Events.S3Put("photos", "cat.png").ToJson(), _context));
        var http = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new TextQueue(_handled.Add).InvokeJsonAsync(Testing.Events.HttpApi("GET", "/").ToJson(), _context));

        Assert.Contains("'aws:sqs'", topic.Message, StringComparison.Ordinal);
        Assert.Contains("'aws:s3'", topic.Message, StringComparison.Ordinal);
        Assert.Contains("has no records", http.Message, StringComparison.Ordinal);
        Assert.Empty(_handled);
    }

    [Fact]
    public async Task The_policy_is_asked_for_once()
    {
        var handler = new TextQueue(_handled.Add);

        await handler.InvokeAsync(Testing.Events.Sqs("a"), _context);
        await handler.InvokeAsync(Testing.Events.Sqs("b"), _context);

        Assert.Equal(1, handler.PolicyCount);
    }

    [Fact]
    public void Settings_that_make_no_sense_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchPolicy { MaxParallelism = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new BatchPolicy { Reserve = TimeSpan.FromSeconds(-1) });
    }

    [Fact]
    public async Task An_outcome_says_what_became_of_a_record_without_throwing()
    {
        var sink = new CollectingSink();
        var batch = Testing.Events.Sqs("done", "failed", "hopeless");

        var response = await new OutcomeQueue(new BatchPolicy { PermanentFailure = RecordFailureAction.SetAside, FailureSink = sink }).InvokeAsync(batch, _context);

        Assert.Equal([batch.Records[1].MessageId], Failed(response));
        var taken = Assert.Single(sink.Taken);
        Assert.Equal("no such customer", taken.Reason);
        Assert.Null(taken.Exception);
        Assert.Contains(_context.Log, entry => entry.Message.EndsWith("busy", StringComparison.Ordinal) && entry.Level == LogLevel.Error && entry.Exception is null);
    }

    private static IEnumerable<string> Failed(SqsBatchResponse response) => response.BatchItemFailures.Select(failure => failure.ItemIdentifier);

    private sealed class NumberQueue(List<string> handled, BatchPolicy? policy = null) : SqsHandler<Numbered>(NumberedJson.Default.Numbered)
    {
        protected override BatchPolicy Policy => policy ?? base.Policy;

        protected override ValueTask HandleAsync(SqsMessage<Numbered> record, LambdaContext context, CancellationToken deadline)
        {
            handled.Add($"{record.Body.Number}");
            return default;
        }
    }

    private sealed class OutcomeQueue(BatchPolicy policy) : SqsHandler<string>
    {
        protected override BatchPolicy Policy => policy;

        protected override ValueTask<RecordOutcome> TryHandleAsync(SqsMessage<string> record, LambdaContext context, CancellationToken deadline) => new(record.Body switch
        {
            "done" => RecordOutcome.Done,
            "failed" => RecordOutcome.Failed("busy"),
            _ => RecordOutcome.PermanentlyFailed("no such customer"),
        });
    }

    private sealed class ForgetfulQueue : SqsHandler<string>;
}
