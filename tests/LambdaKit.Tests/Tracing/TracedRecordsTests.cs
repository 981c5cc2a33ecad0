using System.Diagnostics;
using System.Text;
using LambdaKit.Batches;
using LambdaKit.Events.Kafka;
using LambdaKit.Events.Kinesis;
using LambdaKit.Events.Sns;
using LambdaKit.Events.Sqs;
using LambdaKit.Testing;
using LambdaKit.Tracing;

namespace LambdaKit.Tests.Tracing;

[Collection(TracingCollection.Name)]
public sealed class TracedRecordsTests : IDisposable
{
    private const string Trace = "0af7651916cd43dd8448eb211c80319c";
    private const string OtherTrace = "5759e988bd862e3fe1be46a994272793";

    private readonly RecordedSpans _spans = new();
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("orders");

    public void Dispose() => _spans.Dispose();

    [Fact]
    public async Task Each_message_has_a_span_below_the_batch_and_a_link_to_what_sent_it()
    {
        var batch = LambdaKit.Testing.Events.Sqs(SentBy("a", Trace, xray: OtherTrace), SentBy("b", trace: null, xray: OtherTrace), SentBy("c", trace: null, xray: null));

        await new Queue((_, _) => RecordOutcome.Done).With(new TracingMiddleware()).InvokeAsync(batch, _context);

        var whole = _spans.Ended[^1];
        Assert.Equal(("process orders", ActivityKind.Consumer, "pubsub"), (whole.DisplayName, whole.Kind, whole.GetTagItem("faas.trigger")));
        Assert.Equal(("aws_sqs", "process", "orders", 3), (whole.GetTagItem("messaging.system"), whole.GetTagItem("messaging.operation.type"), whole.GetTagItem("messaging.destination.name"), whole.GetTagItem("messaging.batch.message_count")));
        Assert.Equal([Trace, OtherTrace], whole.Links.Select(link => link.Context.TraceId.ToHexString()));
        var records = _spans.Ended.SkipLast(1).ToArray();
        Assert.Equal(["a", "b", "c"], records.Select(span => span.GetTagItem("messaging.message.id")));
        Assert.All(records, span => Assert.Equal((whole.SpanId, "process orders", ActivityKind.Consumer), (span.ParentSpanId, span.DisplayName, span.Kind)));
        Assert.Equal([Trace, OtherTrace, null], records.Select(span => span.Links.FirstOrDefault().Context is { } context && context.TraceId != default ? context.TraceId.ToHexString() : null));
    }

    [Fact]
    public async Task A_record_that_fails_has_a_span_that_says_so_and_the_others_have_not()
    {
        var queue = new Queue((message, _) => message.Body switch
        {
            "throws" => throw new FormatException("no order"),
            "fails" => RecordOutcome.Failed("not now"),
            "never" => RecordOutcome.PermanentlyFailed(),
            _ => RecordOutcome.Done,
        });

        var response = await queue.With(new TracingMiddleware()).InvokeAsync(LambdaKit.Testing.Events.Sqs("throws", "fails", "never", "works"), _context);

        Assert.Equal(3, response.BatchItemFailures.Count);
        Assert.Equal(["FormatException", "failed", "permanently_failed", null, null], _spans.Ended.Select(span => span.GetTagItem("error.type")));
        Assert.Equal(["no order", "not now", null, null, null], _spans.Ended.Select(span => span.StatusDescription));
    }

    [Fact]
    public async Task Records_that_run_at_once_have_spans_of_their_own_and_what_they_do_lies_below_them()
    {
        SynchronizationContext.SetSynchronizationContext(null);
        var gate = new TaskCompletionSource();
        var queue = new WaitingQueue(async message =>
        {
            using (RecordedSpans.Own.StartActivity($"before {message.Body}"))
            {
                await gate.Task;
            }

            using (RecordedSpans.Own.StartActivity($"after {message.Body}"))
            {
                await Task.Yield();
            }
        });

        var running = queue.With(new TracingMiddleware()).InvokeAsync(LambdaKit.Testing.Events.Sqs([.. Enumerable.Range(0, 8).Select(i => SentBy($"{i}", null, null))]), _context);
        gate.SetResult();
        await running;

        for (var i = 0; i < 8; i++)
        {
            var record = Assert.Single(_spans.Ended, span => (string?)span.GetTagItem("messaging.message.id") == $"{i}");
            Assert.Equal((record.SpanId, record.SpanId), (_spans.Named($"before {i}").ParentSpanId, _spans.Named($"after {i}").ParentSpanId));
        }
    }

    [Fact]
    public async Task Without_a_span_around_it_a_record_belongs_to_the_trace_of_the_invocation()
    {
        await new Queue((_, _) => RecordOutcome.Done).InvokeAsync(LambdaKit.Testing.Events.Sqs("a"), _context);

        Assert.Equal("6956620d5759e988bd862e3fe1be46a9", _spans.Single.TraceId.ToHexString());
    }

    [Fact]
    public async Task A_notification_goes_on_with_the_trace_of_its_publisher()
    {
        var attributes = new Dictionary<string, SnsMessageAttribute>(StringComparer.Ordinal) { ["traceparent"] = new() { Type = "String", Value = $"00-{Trace}-b7ad6b7169203331-01" } };

        await new EventFunction<SnsEvent>().With(new TracingMiddleware()).InvokeAsync(LambdaKit.Testing.Events.Sns("1", new SnsMessageOptions { Attributes = attributes }), _context);

        var span = _spans.Single;
        Assert.Equal((Trace, "process orders", "aws.sns"), (span.TraceId.ToHexString(), span.DisplayName, span.GetTagItem("messaging.system")));
        Assert.NotNull(span.GetTagItem("messaging.message.id"));
    }

    [Fact]
    public async Task A_record_of_Kafka_says_its_trace_in_its_headers()
    {
        KafkaHeaders headers = [new("traceparent", Encoding.UTF8.GetBytes($"00-{Trace}-b7ad6b7169203331-01"))];
        var records = LambdaKit.Testing.Events.Kafka(
            LambdaKit.Testing.Events.KafkaRecord("orders", "1", new KafkaRecordOptions { Headers = headers, Partition = 3, Offset = 9 }), LambdaKit.Testing.Events.KafkaRecord("returns", null));

        await new Topic().With(new TracingMiddleware()).InvokeAsync(records, _context);

        var whole = _spans.Named("process");
        var order = _spans.Named("process orders");
        Assert.Equal(("kafka", null), (whole.GetTagItem("messaging.system"), whole.GetTagItem("messaging.destination.name")));
        Assert.Equal(("3", 9L), (order.GetTagItem("messaging.destination.partition.id"), order.GetTagItem("messaging.kafka.offset")));
        Assert.Equal(Trace, Assert.Single(order.Links).Context.TraceId.ToHexString());
        Assert.Equal(true, _spans.Named("process returns").GetTagItem("messaging.kafka.message.tombstone"));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Data_of_a_stream_are_looked_through_only_when_asked_for(bool readsData)
    {
        var data = $$"""{"id":1,"traceparent":"00-{{Trace}}-b7ad6b7169203331-01"}""";

        await new EventFunction<KinesisStreamEvent>().With(new TracingMiddleware(new TracingOptions { ReadsStreamData = readsData }))
            .InvokeAsync(LambdaKit.Testing.Events.Kinesis(data, "no JSON", "[]", """{"traceparent":1}""", """{"traceparent":"""), _context);

        Assert.Equal(readsData ? [Trace] : [], _spans.Single.Links.Select(link => link.Context.TraceId.ToHexString()));
        Assert.Equal("aws.kinesis", _spans.Single.GetTagItem("messaging.system"));
    }

    [Fact]
    public async Task A_batch_links_to_128_senders_at_most()
    {
        var messages = Enumerable.Range(1, 200).Select(i => SentBy($"{i}", ActivityTraceId.CreateRandom().ToHexString(), null));

        await new EventFunction<SqsEvent>().With(new TracingMiddleware()).InvokeAsync(LambdaKit.Testing.Events.Sqs([.. messages]), _context);

        Assert.Equal(128, _spans.Single.Links.Count());
    }

    private static SqsMessage SentBy(string id, string? trace, string? xray)
    {
        var attributes = new Dictionary<string, SqsMessageAttribute>(StringComparer.Ordinal);
        if (trace is not null)
            attributes["traceparent"] = new() { DataType = "String", StringValue = $"00-{trace}-b7ad6b7169203331-01" };
        var message = LambdaKit.Testing.Events.SqsMessage(id, new SqsMessageOptions { MessageId = id, Attributes = attributes });
        return new SqsMessage
        {
            MessageId = message.MessageId,
            Body = message.Body,
            MessageAttributes = attributes,
            EventSource = message.EventSource,
            EventSourceArn = message.EventSourceArn,
            Attributes = new SqsMessageSystemAttributes { AwsTraceHeader = xray is null ? null : $"Root=1-{xray[..8]}-{xray[8..]};Parent=53995c3f42cd8ad8;Sampled=1" },
        };
    }

    private sealed class Queue(Func<SqsMessage<string>, LambdaContext, RecordOutcome> handle) : SqsHandler<string>
    {
        protected override BatchPolicy Policy => new() { RecordMiddleware = [new TracedRecords()] };

        protected override ValueTask<RecordOutcome> TryHandleAsync(SqsMessage<string> record, LambdaContext context, CancellationToken deadline) => new(handle(record, context));
    }

    private sealed class WaitingQueue(Func<SqsMessage<string>, Task> handle) : SqsHandler<string>
    {
        protected override BatchPolicy Policy => new() { RecordMiddleware = [new TracedRecords()] };

        protected override ValueTask HandleAsync(SqsMessage<string> record, LambdaContext context, CancellationToken deadline) => new(handle(record));
    }

    private sealed class Topic : KafkaHandler<string, string>
    {
        protected override BatchPolicy Policy => new() { RecordMiddleware = [new TracedRecords()] };

        protected override ValueTask HandleAsync(KafkaRecord<string, string> record, LambdaContext context, CancellationToken deadline) => default;
    }
}
