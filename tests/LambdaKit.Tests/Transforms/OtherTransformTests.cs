using LambdaKit.Batches;
using LambdaKit.Events.CloudWatchLogs;
using LambdaKit.Events.KinesisAnalytics;
using LambdaKit.Events.S3Batch;
using LambdaKit.Events.S3ObjectLambda;
using LambdaKit.Testing;
using LambdaKit.Transforms;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Transforms;

public sealed class OtherTransformTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("transforms");

    [Fact]
    public async Task Log_events_come_decompressed()
    {
        var handler = new Logs();

        await handler.InvokeJsonAsync(Testing.Events.CloudWatchLogs("first", "second").ToJson(), _context);

        Assert.Equal(["first", "second"], Assert.Single(handler.Batches).LogEvents.Select(entry => entry.Message));
    }

    [Fact]
    public async Task A_message_that_only_checks_the_function_is_passed_over_with_a_word()
    {
        var handler = new Logs();

        await handler.InvokeAsync(Testing.Events.CloudWatchLogs(new CloudWatchLogsBatch { MessageType = CloudWatchLogsMessageType.ControlMessage }), _context);

        Assert.Empty(handler.Batches);
        Assert.Equal(LogLevel.Debug, Assert.Single(_context.Log).Level);
    }

    [Fact]
    public async Task Log_events_beyond_the_limit_and_other_events_are_refused()
    {
        await Assert.ThrowsAsync<LambdaKit.Events.EventFormatException>(() => new Logs { Limit = 100 }.InvokeAsync(Testing.Events.CloudWatchLogs(new string('x', 200)), _context).AsTask());
        await Assert.ThrowsAsync<LambdaKit.Events.EventFormatException>(() => new Logs().InvokeJsonAsync(Testing.Events.Sqs("a").ToJson(), _context));
    }

    [Fact]
    public async Task Each_task_of_a_batch_job_has_its_result()
    {
        var handler = new Job(task => task.DecodedKey switch
        {
            "busy" => throw new TimeoutException(),
            "gone" => throw new PermanentFailureException("The object is no image."),
            "later" => task.FailedTemporarily("later"),
            "never" => task.FailedPermanently("never"),
            _ => task.Succeeded("made 3 sizes"),
        });

        var answer = await handler.InvokeJsonAsync(Tasks("cat.png", "busy", "gone", "later", "never").ToJson(), _context);

        var response = S3BatchResponse.Parse(answer);
        Assert.Equal(("1.0", "invocation-1"), (response.InvocationSchemaVersion, response.InvocationId));
        Assert.Equal(
            [
                ("t0", "Succeeded", "made 3 sizes"), ("t1", "TemporaryFailure", "TimeoutException"), ("t2", "PermanentFailure", "The object is no image."),
                ("t3", "TemporaryFailure", "later"), ("t4", "PermanentFailure", "never"),
            ],
            response.Results.Select(result => (result.TaskId!, result.ResultCode?.Value!, result.ResultString!)));
    }

    [Fact]
    public async Task A_task_that_there_is_no_time_for_is_tried_again()
    {
        _context.Advance(TimeSpan.FromSeconds(30));

        var response = await new Job(task => task.Succeeded()).InvokeAsync(Tasks("cat.png"), _context);

        Assert.Equal(S3BatchResultCode.TemporaryFailure, Assert.Single(response.Results).ResultCode);
    }

    [Fact]
    public async Task Records_of_an_application_have_their_answers()
    {
        var handler = new Preprocessor();
        var value = new KinesisAnalyticsInputEvent
        {
            Records = [.. new[] { "a", "drop", "throw" }.Select(text => new KinesisAnalyticsInputRecord { RecordId = text, Data = System.Text.Encoding.UTF8.GetBytes(text) })],
        };

        var response = await handler.InvokeAsync(value, _context);

        Assert.Equal(
            [("a", "Ok", "changed"), ("drop", "Dropped", "drop"), ("throw", "ProcessingFailed", "throw")],
            response.Records.Select(record => (record.RecordId!, record.Result?.Value!, System.Text.Encoding.UTF8.GetString(record.Data!.Value.Span))));
    }

    [Fact]
    public async Task Rows_of_an_application_are_delivered_or_tried_again()
    {
        var value = new KinesisAnalyticsOutputEvent { Records = [new KinesisAnalyticsOutputRecord { RecordId = "a" }, new KinesisAnalyticsOutputRecord { RecordId = "throw" }] };

        var response = await new Destination().InvokeAsync(value, _context);
        var late = FakeLambdaContext.For("transforms");
        late.Advance(TimeSpan.FromSeconds(30));
        var postponed = await new Destination().InvokeAsync(value, late);

        Assert.Equal([KinesisAnalyticsOutputResult.Ok, KinesisAnalyticsOutputResult.DeliveryFailed], response.Records.Select(record => record.Result!.Value));
        Assert.All(postponed.Records, record => Assert.Equal(KinesisAnalyticsOutputResult.DeliveryFailed, record.Result));
    }

    [Fact]
    public async Task A_request_for_an_object_is_answered_by_the_method_itself()
    {
        var handler = new AccessPoint();

        var answer = await handler.InvokeJsonAsync("""{"getObjectContext":{"outputRoute":"io-use1-001","outputToken":"t"}}""", _context);

        Assert.Equal("{}", answer);
        Assert.Equal(["io-use1-001"], handler.Routes);
    }

    [Fact]
    public async Task Requests_without_a_route_are_answered_by_what_the_method_returns()
    {
        var handler = new AccessPoint();

        Assert.Equal("""{"statusCode":200}""", await handler.InvokeJsonAsync("""{"headObjectContext":{"inputS3Url":"u"}}""", _context));
        Assert.Equal("""{"statusCode":201}""", await handler.InvokeJsonAsync("""{"listObjectsContext":{"inputS3Url":"u"}}""", _context));
    }

    [Fact]
    public async Task An_operation_that_is_not_overridden_and_another_event_say_what_to_do()
    {
        var missing = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new AccessPoint().InvokeJsonAsync("""{"listObjectsV2Context":{"inputS3Url":"u"}}""", _context));
        var other = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new AccessPoint().InvokeJsonAsync(Testing.Events.Sqs("a").ToJson(), _context));

        Assert.Contains("Override ListObjectsV2Async", missing.Message, StringComparison.Ordinal);
        Assert.Contains("takes requests to S3 Object Lambda access points, but the payload is", other.Message, StringComparison.Ordinal);
    }

    private static S3BatchRequest Tasks(params string[] keys) => new()
    {
        InvocationSchemaVersion = "1.0",
        InvocationId = "invocation-1",
        Tasks = [.. keys.Select((key, index) => new S3BatchTask { TaskId = $"t{index}", S3Key = key })],
    };

    private sealed class Logs : CloudWatchLogsHandler
    {
        public List<CloudWatchLogsBatch> Batches { get; } = [];

        public int Limit { get; init; } = CloudWatchLogsBatch.DefaultMaxBytes;

        protected override int MaxBatchBytes => Limit;

        protected override ValueTask HandleAsync(CloudWatchLogsBatch batch, LambdaContext context, CancellationToken deadline)
        {
            Batches.Add(batch);
            return default;
        }
    }

    private sealed class Job(Func<S3BatchTask, S3BatchResult> handle) : S3BatchHandler
    {
        protected override ValueTask<S3BatchResult> HandleAsync(S3BatchTask record, LambdaContext context, CancellationToken deadline) => new(handle(record));
    }

    private sealed class Preprocessor : KinesisAnalyticsHandler
    {
        protected override ValueTask<KinesisAnalyticsInputResponseRecord> HandleAsync(KinesisAnalyticsInputRecord record, LambdaContext context, CancellationToken deadline) => new(record.RecordId switch
        {
            "drop" => record.Dropped(),
            "throw" => throw new TimeoutException(),
            _ => record.Transformed("changed"u8.ToArray()),
        });
    }

    private sealed class Destination : KinesisAnalyticsOutputHandler
    {
        protected override ValueTask<KinesisAnalyticsOutputResponseRecord> HandleAsync(KinesisAnalyticsOutputRecord record, LambdaContext context, CancellationToken deadline) =>
            record.RecordId == "throw" ? throw new TimeoutException() : new(record.Delivered());
    }

    private sealed class AccessPoint : S3ObjectLambdaHandler
    {
        public List<string?> Routes { get; } = [];

        protected override ValueTask GetObjectAsync(S3ObjectLambdaGetObjectContext get, S3ObjectLambdaRequest request, LambdaContext context, CancellationToken deadline)
        {
            Routes.Add(get.OutputRoute);
            return default;
        }

        protected override ValueTask<S3ObjectLambdaHeadObjectResponse> HeadObjectAsync(S3ObjectLambdaRequest request, LambdaContext context, CancellationToken deadline) =>
            new(new S3ObjectLambdaHeadObjectResponse { StatusCode = 200 });

        protected override ValueTask<S3ObjectLambdaListObjectsResponse> ListObjectsAsync(S3ObjectLambdaRequest request, LambdaContext context, CancellationToken deadline) =>
            new(new S3ObjectLambdaListObjectsResponse { StatusCode = 201 });
    }
}
