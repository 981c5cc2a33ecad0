using System.Text;
using LambdaKit.Batches;
using LambdaKit.Events.Firehose;
using LambdaKit.Testing;
using LambdaKit.Transforms;

namespace LambdaKit.Tests.Transforms;

public sealed class FirehoseHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("firehose");

    [Fact]
    public async Task Each_record_has_its_answer_and_one_that_throws_fails_alone()
    {
        var handler = new Firehose(record => Encoding.UTF8.GetString(record.Content.Span) switch
        {
            "drop" => record.Dropped(),
            "fail" => record.Failed(),
            "throw" => throw new TimeoutException(),
            var text => record.Transformed(Encoding.UTF8.GetBytes(text.ToUpperInvariant())),
        });

        var answer = await handler.InvokeJsonAsync(Batch("keep", "drop", "throw", "fail", "too").ToJson(), _context);

        Assert.Equal(
            """{"records":[{"recordId":"r0","result":"Ok","data":"S0VFUA=="},{"recordId":"r1","result":"Dropped"},{"recordId":"r2","result":"ProcessingFailed"},""" +
            """{"recordId":"r3","result":"ProcessingFailed"},{"recordId":"r4","result":"Ok","data":"VE9P"}]}""",
            answer);
        Assert.IsType<TimeoutException>(Assert.Single(_context.Log).Exception);
    }

    [Fact]
    public async Task Answers_keep_the_order_of_the_records_whoever_is_first()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var gates = new List<TaskCompletionSource>();
        var handler = new Firehose(
            async record =>
            {
                var gate = new TaskCompletionSource();
                gates.Add(gate);
                await gate.Task;
                return record.Dropped();
            },
            maxParallelism: 3);

        var running = handler.InvokeAsync(Batch("a", "b", "c", "d"), _context).AsTask();
        Assert.Equal(3, gates.Count);
        gates[2].SetResult();
        gates[3].SetResult();
        gates[1].SetResult();
        gates[0].SetResult();

        Assert.Equal(["r0", "r1", "r2", "r3"], (await running).Records.Select(record => record.RecordId));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_answer_of_another_record_or_none_fails_its_record(bool isNone)
    {
        var handler = new Firehose(record => record.RecordId == "r1" ? isNone ? null! : new FirehoseResponseRecord { RecordId = "r0", Result = FirehoseResult.Ok } : record.Dropped()); // what a mistake gives

        var response = await handler.InvokeAsync(Batch("a", "b"), _context);

        Assert.Equal([("r0", FirehoseResult.Dropped), ("r1", FirehoseResult.ProcessingFailed)], response.Records.Select(record => (record.RecordId!, record.Result!.Value)));
    }

    [Fact]
    public async Task What_does_not_fit_into_the_answer_is_given_back_as_failed_and_the_rest_is_kept()
    {
        var large = new byte[1_500_000];
        var handler = new Firehose(record => record.Transformed(record.RecordId is "r4" ? "small"u8.ToArray() : large));

        var answer = await handler.InvokeJsonAsync(Batch("a", "b", "c", "d", "e").ToJson(), _context); // refuses what Lambda wouldn't send

        Assert.Equal(
            [FirehoseResult.Ok, FirehoseResult.Ok, FirehoseResult.Ok, FirehoseResult.ProcessingFailed, FirehoseResult.Ok],
            FirehoseTransformationResponse.Parse(answer).Records.Select(record => record.Result!.Value));
        Assert.Single(_context.Log, entry => entry.EventId.Name == "AnswerTooLarge");
    }

    [Fact]
    public async Task An_answer_at_the_limit_is_sent_whole()
    {
        // What stands around the data is far less than the room that is kept for it.
        var handler = new Firehose(record => record.Transformed(new byte[(LambdaLimits.MaxResponseBytes - 2048) / 4 * 3]));

        var answer = await handler.InvokeJsonAsync(Batch("a").ToJson(), _context);

        Assert.Equal(FirehoseResult.Ok, Assert.Single(FirehoseTransformationResponse.Parse(answer).Records).Result);
    }

    [Fact]
    public async Task Too_little_time_fails_the_invocation_so_that_Firehose_tries_again()
    {
        var handler = new Firehose(record =>
        {
            _context.Advance(TimeSpan.FromSeconds(29.5));
            return record.Dropped();
        });

        var thrown = await Assert.ThrowsAsync<BatchFailedException>(() => handler.InvokeAsync(Batch("a", "b"), _context).AsTask());

        Assert.Equal((1, 2), (thrown.FailedCount, thrown.Count));
        Assert.IsType<TimeoutException>(thrown.InnerException);
    }

    [Fact]
    public async Task A_record_that_the_deadline_broke_off_did_not_fail_by_itself()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var handler = new Waiting();

        var running = handler.InvokeAsync(Batch("a"), _context).AsTask();
        _context.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<BatchFailedException>(() => running);
    }

    [Fact]
    public async Task An_event_of_another_source_is_refused() =>
        await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Firehose(record => record.Dropped()).InvokeJsonAsync(Testing.Events.HttpApi("GET", "/").ToJson(), _context));

    private static FirehoseTransformationEvent Batch(params string[] data) => new()
    {
        InvocationId = "invocation-1",
        Records = [.. data.Select((text, index) => new FirehoseRecord { RecordId = $"r{index}", Data = Encoding.UTF8.GetBytes(text) })],
    };

    private sealed class Firehose(Func<FirehoseRecord, ValueTask<FirehoseResponseRecord>> handle, int maxParallelism = 8) : FirehoseHandler
    {
        public Firehose(Func<FirehoseRecord, FirehoseResponseRecord> handle)
            : this(record => new ValueTask<FirehoseResponseRecord>(handle(record)))
        {
        }

        protected override int MaxParallelism => maxParallelism;

        protected override ValueTask<FirehoseResponseRecord> HandleAsync(FirehoseRecord record, LambdaContext context, CancellationToken deadline) => handle(record);
    }

    private sealed class Waiting : FirehoseHandler
    {
        protected override async ValueTask<FirehoseResponseRecord> HandleAsync(FirehoseRecord record, LambdaContext context, CancellationToken deadline)
        {
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, deadline);
            return record.Dropped();
        }
    }
}
