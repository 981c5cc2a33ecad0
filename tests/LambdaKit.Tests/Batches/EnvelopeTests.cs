using LambdaKit.Batches;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Json;
using LambdaKit.Events.S3;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Batches;

public sealed class EnvelopeTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("envelopes");

    [Fact]
    public async Task A_body_comes_out_of_the_notification_of_SNS_that_it_lies_in()
    {
        var handler = new Queue(new BatchPolicy());
        var batch = Testing.Events.Sqs("""{"number":1}""", Testing.Events.SnsEnvelope("""{"number":2}""", new SnsMessageOptions { Subject = "two" }));

        var response = await handler.InvokeAsync(batch, _context);

        Assert.Empty(response.BatchItemFailures);
        Assert.Equal([1, 2], handler.Messages.Select(message => message.Body.Number));
        Assert.Empty(handler.Messages[0].Envelopes);
        Assert.Null(handler.Messages[0].Notification);
        Assert.Equal("two", handler.Messages[1].Notification?.Subject);
        Assert.Null(handler.Messages[1].BusEvent);
        Assert.Same(batch.Records[1], handler.Messages[1].Message);
    }

    [Fact]
    public async Task Notifications_of_S3_are_typed_to_the_end_however_they_come()
    {
        var handler = new ModelQueueHandler<S3Event>();
        var put = Testing.Events.S3Put("photos", "in box/cat.png").ToJson();

        await handler.InvokeAsync(Testing.Events.Sqs(put, Testing.Events.SnsEnvelope(put)), _context);

        Assert.Equal(["in box/cat.png", "in box/cat.png"], handler.Messages.Select(message => Assert.Single(message.Body.Records).ObjectKey));
    }

    [Fact]
    public async Task An_event_of_a_bus_stays_closed_where_it_is_what_the_handler_takes()
    {
        var handler = new ModelQueueHandler<EventBridgeEvent>();
        var placed = Testing.Events.EventBridge("shop", "OrderPlaced", JsonValue.Parse("""{"number":3}""")).ToJson();

        await handler.InvokeAsync(Testing.Events.Sqs(placed, Testing.Events.SnsEnvelope(placed)), _context);

        Assert.Equal(["OrderPlaced", "OrderPlaced"], handler.Messages.Select(message => message.Body.DetailType));
        Assert.Empty(handler.Messages[0].Envelopes);
        Assert.Single(handler.Messages[1].Envelopes);
    }

    [Fact]
    public async Task A_detail_comes_out_of_all_that_it_lies_in()
    {
        var handler = new Queue(new BatchPolicy());
        var placed = Testing.Events.EventBridge("shop", "OrderPlaced", JsonValue.Parse("""{"number":3}""")).ToJson();

        await handler.InvokeAsync(Testing.Events.Sqs(Testing.Events.SnsEnvelope(placed)), _context);

        var message = Assert.Single(handler.Messages);
        Assert.Equal(3, message.Body.Number);
        Assert.Equal(2, message.Envelopes.Count);
        Assert.NotNull(message.Notification);
        Assert.Equal("OrderPlaced", message.BusEvent?.DetailType);
    }

    [Fact]
    public async Task A_type_that_only_looks_like_an_envelope_is_left_alone_where_the_policy_says_so()
    {
        const string Body = """{"Type":"invoice","TopicArn":"a subject","Message":"{}","number":4}""";
        var (closed, open) = (new Queue(new BatchPolicy { OpensEnvelopes = false }), new Queue(new BatchPolicy()));

        await closed.InvokeAsync(Testing.Events.Sqs(Body), _context);
        await open.InvokeAsync(Testing.Events.Sqs(Body), _context);

        Assert.Equal(4, Assert.Single(closed.Messages).Body.Number);
        Assert.Equal(0, Assert.Single(open.Messages).Body.Number);
    }

    [Fact]
    public async Task Texts_and_bytes_are_taken_as_they_are()
    {
        var bodies = new List<string>();
        var envelope = Testing.Events.SnsEnvelope("inside");

        await new TextQueue(bodies.Add).InvokeAsync(Testing.Events.Sqs(envelope), _context);

        Assert.Equal([envelope], bodies);
    }

    [Fact]
    public async Task An_envelope_that_holds_something_else_fails_its_record_alone()
    {
        var handler = new Queue(new BatchPolicy());
        var batch = Testing.Events.Sqs(Testing.Events.SnsEnvelope("You have chosen to subscribe to the topic."), """{"number":2}""");

        var response = await handler.InvokeAsync(batch, _context);

        Assert.Equal([batch.Records[0].MessageId], response.BatchItemFailures.Select(failure => failure.ItemIdentifier));
        Assert.Equal(2, Assert.Single(handler.Messages).Body.Number);
    }

    [Fact]
    public async Task A_record_of_a_stream_comes_out_of_the_event_of_a_bus()
    {
        var handler = new Stream();
        var placed = Testing.Events.EventBridge("shop", "OrderPlaced", JsonValue.Parse("""{"number":5}""")).ToJson();

        await handler.InvokeAsync(Testing.Events.Kinesis(placed, """{"number":6}"""), _context);

        Assert.Equal([5, 6], handler.Records.Select(record => record.Data.Number));
        Assert.Equal("OrderPlaced", handler.Records[0].BusEvent?.DetailType);
        Assert.Null(handler.Records[0].Notification);
        Assert.Empty(handler.Records[1].Envelopes);
    }

    private sealed class Queue(BatchPolicy policy) : SqsHandler<Numbered>(NumberedJson.Default.Numbered)
    {
        public List<SqsMessage<Numbered>> Messages { get; } = [];

        protected override BatchPolicy Policy => policy;

        protected override ValueTask HandleAsync(SqsMessage<Numbered> record, LambdaContext context, CancellationToken deadline)
        {
            Messages.Add(record);
            return default;
        }
    }

    private sealed class ModelQueueHandler<T> : SqsHandler<T>
    {
        public List<SqsMessage<T>> Messages { get; } = [];

        protected override ValueTask HandleAsync(SqsMessage<T> record, LambdaContext context, CancellationToken deadline)
        {
            Messages.Add(record);
            return default;
        }
    }

    private sealed class Stream : KinesisHandler<Numbered>
    {
        public Stream()
            : base(NumberedJson.Default.Numbered)
        {
        }

        public List<KinesisRecord<Numbered>> Records { get; } = [];

        protected override ValueTask HandleAsync(KinesisRecord<Numbered> record, LambdaContext context, CancellationToken deadline)
        {
            Records.Add(record);
            return default;
        }
    }
}
