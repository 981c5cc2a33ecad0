using LambdaKit.Events.Detection;
using LambdaKit.Events.DynamoDb;

namespace LambdaKit.EventConformance.Sources;

/// <summary>Streams and brokers that Lambda polls.</summary>
internal static class StreamSources
{
    public static IReadOnlyList<SampleSource> All { get; } =
    [
        new("dynamodb-stream", "DynamoDB Streams")
        {
            Events = [SampleModel.Of(DynamoDbStreamEvent.Serializer)],
            Responses = [SampleModel.Of(DynamoDbTimeWindowResponse.Serializer, root => root.Has("state")), SampleModel.Of(DynamoDbStreamResponse.Serializer)],
            Detected = [EventSource.DynamoDbStream, EventSource.DynamoDbTimeWindow],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html",
            Fixture = "DynamoDb/Fixtures/stream.json",
        },
        new("dynamodb-record", "DynamoDB Streams record")
        {
            Events = [SampleModel.Of(DynamoDbStreamRecord.Serializer)],
            IsFragment = true,
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/with-ddb.html",
            Notes = "A part of the event, not a whole event.",
        },
        new("kinesis-stream", "Kinesis Data Streams")
        {
            Detected = [EventSource.KinesisStream, EventSource.KinesisTimeWindow],
        },
        new("kinesis-firehose", "Firehose transformation")
        {
            Detected = [EventSource.KinesisFirehose],
        },
        new("kinesis-analytics", "Kinesis Data Analytics")
        {
            Detected = [EventSource.KinesisAnalyticsInput, EventSource.KinesisAnalyticsOutput],
        },
        new("kafka", "Kafka (Amazon MSK and self-managed)")
        {
            Detected = [EventSource.Kafka],
        },
        new("mq-activemq", "Amazon MQ with ActiveMQ")
        {
            Detected = [EventSource.ActiveMq],
        },
        new("mq-rabbitmq", "Amazon MQ with RabbitMQ")
        {
            Detected = [EventSource.RabbitMq],
        },
        new("documentdb", "DocumentDB change stream")
        {
            Detected = [EventSource.DocumentDb],
        },
        new("pipes", "EventBridge Pipes")
        {
            Detected = [EventSource.Pipes],
        },
    ];
}
