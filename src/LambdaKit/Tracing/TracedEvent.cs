using System.Diagnostics;
using LambdaKit.Batches;
using LambdaKit.Events.ActiveMq;
using LambdaKit.Events.Detection;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Http;
using LambdaKit.Events.Kafka;
using LambdaKit.Events.Kinesis;
using LambdaKit.Events.RabbitMq;
using LambdaKit.Events.S3;
using LambdaKit.Events.Sns;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Tracing;

/// <summary>What the event of an invocation says of where it comes from.</summary>
internal readonly struct TracedEvent
{
    private TracedEvent(string trigger, ActivityKind kind)
    {
        Trigger = trigger;
        Kind = kind;
    }

    /// <summary><c>http</c>, <c>pubsub</c>, <c>datasource</c>, <c>timer</c> or <c>other</c>.</summary>
    public string Trigger { get; }

    public ActivityKind Kind { get; }

    /// <summary>The request; null for what is none.</summary>
    public IHttpRequestEvent? Request { get; private init; }

    /// <summary>The records; null for an event that has none, and for one of which the first says it all.</summary>
    public IReadOnlyList<object>? Records { get; private init; }

    /// <summary>For which time it was scheduled; null for what is not scheduled.</summary>
    public DateTimeOffset? Time { get; private init; }

    /// <summary>The trace that the one event belongs to; of a batch, each record may belong to another.</summary>
    public TraceHeaders Headers { get; private init; }

    /// <summary>The queue, where the event says it in another place than the records.</summary>
    public string? Destination { get; private init; }

    private static TracedEvent Other => new("other", ActivityKind.Server);

    /// <summary>Looks at the event. One that can't be read is the handler's to judge.</summary>
    public static TracedEvent Of(LambdaInvocation invocation)
    {
        try
        {
            return Of(invocation.Event, invocation);
        }
        catch (Exception)
        {
            return Other;
        }
    }

    private static TracedEvent Of(object? value, LambdaInvocation invocation) => value switch
    {
        IHttpRequestEvent one => OfRequest(one),
        SqsEvent one => OfMessages(one.Records),
        SnsEvent one => OfNotifications(one),
        KinesisStreamEvent one => OfMessages(one.Records),
        KafkaEvent one => OfMessages([.. one.AllRecords]),
        MqEvent { ActiveMq: { } one } => OfMessages(one.Messages),
        MqEvent { RabbitMq: { } one } => OfRabbit(one),
        ActiveMqEvent one => OfMessages(one.Messages),
        RabbitMqEvent one => OfRabbit(one),
        DynamoDbStreamEvent one => new("datasource", ActivityKind.Server) { Records = one.Records },
        S3Event one => new("datasource", ActivityKind.Server) { Records = one.Records },
        ScheduledEvent one => new("timer", ActivityKind.Server) { Time = one.Time },
        _ => OfPayload(invocation.Payload.Span),
    };

    private static TracedEvent OfRequest(IHttpRequestEvent request) => new("http", ActivityKind.Server)
    {
        Request = request,
        Headers = new(request.GetHeader("traceparent"), request.GetHeader("tracestate"), XRay: null), // Lambda's own tells more than the request's
    };

    private static TracedEvent OfMessages(IReadOnlyList<object> records) => new("pubsub", ActivityKind.Consumer) { Records = records };

    private static TracedEvent OfNotifications(SnsEvent notifications) => new("pubsub", ActivityKind.Consumer)
    {
        Records = notifications.Records,
        // SNS sends one at a time: the invocation is its handling, and may go on with its trace.
        Headers = notifications.Records.Count == 1 ? new SentMessage(notifications.Records[0], part: null).Headers : default,
    };

    private static TracedEvent OfRabbit(RabbitMqEvent messages)
    {
        var records = new List<object>();
        string? queue = null;
        var queues = messages.GetQueues();
        foreach (var one in queues)
        {
            queue = queues.Count == 1 ? one.Name : null;
            records.AddRange(one.Messages);
        }

        return new("pubsub", ActivityKind.Consumer) { Records = records, Destination = queue };
    }

    /// <summary>For events whose type doesn't say it: raw ones, those of the author's own types, and those of a bus with details of any type.</summary>
    private static TracedEvent OfPayload(ReadOnlySpan<byte> payload)
    {
        var source = EventSourceDetector.Detect(payload);
        if (source is EventSource.Scheduled or EventSource.EventBridgeScheduler)
            return new("timer", ActivityKind.Server);
        if (source is EventSource.Sqs or EventSource.KinesisStream or EventSource.Kafka or EventSource.ActiveMq or EventSource.RabbitMq or EventSource.Sns)
            return new("pubsub", ActivityKind.Consumer);
        if (source is EventSource.DynamoDbStream or EventSource.S3 or EventSource.DocumentDb)
            return new("datasource", ActivityKind.Server);
        if (source is EventSource.HttpApi or EventSource.HttpApiV1 or EventSource.ApiGatewayRest or EventSource.FunctionUrl or EventSource.Alb or EventSource.VpcLattice or EventSource.VpcLatticeV1)
            return new("http", ActivityKind.Server);
        if (!BusEvent.TryRead(payload, out var headers))
            return Other;

        return new("pubsub", ActivityKind.Consumer) { Headers = headers };
    }
}
