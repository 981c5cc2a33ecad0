using System.Text.Json;
using LambdaKit.Events.ActiveMq;
using LambdaKit.Events.Detection;
using LambdaKit.Events.DocumentDb;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.Firehose;
using LambdaKit.Events.Json;
using LambdaKit.Events.Kafka;
using LambdaKit.Events.Kinesis;
using LambdaKit.Events.KinesisAnalytics;
using LambdaKit.Events.Pipes;
using LambdaKit.Events.RabbitMq;

namespace LambdaKit.EventConformance.Sources;

/// <summary>Streams and brokers that Lambda polls.</summary>
internal static class StreamSources
{
    public static IReadOnlyList<SampleSource> All { get; } =
    [
        new("dynamodb-stream", "DynamoDB Streams")
        {
            Handler = "DynamoDbStreamHandler<T>, DynamoDbWindowHandler<T,TState>",
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
            Handler = "KinesisHandler<T>, KinesisWindowHandler<T,TState>",
            Events = [SampleModel.Of(KinesisStreamEvent.Serializer)],
            Responses = [SampleModel.Of(KinesisTimeWindowResponse.Serializer, root => root.Has("state")), SampleModel.Of(KinesisStreamResponse.Serializer)],
            Detected = [EventSource.KinesisStream, EventSource.KinesisTimeWindow],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html",
            Fixture = "Kinesis/Fixtures/stream.json",
        },
        new("kinesis-firehose", "Firehose transformation")
        {
            Handler = "FirehoseHandler",
            Events = [SampleModel.Of(FirehoseTransformationEvent.Serializer)],
            Responses = [SampleModel.Of(FirehoseTransformationResponse.Serializer)],
            Detected = [EventSource.KinesisFirehose],
            Reference = "https://docs.aws.amazon.com/firehose/latest/dev/data-transformation.html",
            Fixture = "Firehose/Fixtures/kinesis-source.json",
        },
        new("kinesis-analytics", "Kinesis Data Analytics")
        {
            Handler = "KinesisAnalyticsHandler, KinesisAnalyticsOutputHandler",
            Events = [SampleModel.Of(KinesisAnalyticsInputEvent.Serializer, root => root.Has("streamArn")), SampleModel.Of(KinesisAnalyticsOutputEvent.Serializer)],
            Responses = [SampleModel.Of(KinesisAnalyticsInputResponse.Serializer, IsInputResponse), SampleModel.Of(KinesisAnalyticsOutputResponse.Serializer)],
            Detected = [EventSource.KinesisAnalyticsInput, EventSource.KinesisAnalyticsOutput],
            Reference = "https://docs.aws.amazon.com/kinesisanalytics/latest/dev/lambda-preprocessing-data-model.html",
            Fixture = "KinesisAnalytics/Fixtures/input.json",
            Notes = "An output has no stream.",
        },
        new("kafka", "Kafka (Amazon MSK and self-managed)")
        {
            Handler = "KafkaHandler<TKey,TValue>",
            Events = [SampleModel.Of(KafkaEvent.Serializer)],
            Responses = [SampleModel.Of(KafkaBatchResponse.Serializer)],
            Detected = [EventSource.Kafka],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/with-kafka.html",
            Fixture = "Kafka/Fixtures/msk.json",
        },
        new("mq-activemq", "Amazon MQ with ActiveMQ")
        {
            Handler = "MqHandler<T>",
            Events = [SampleModel.Of(ActiveMqEvent.Serializer)],
            Detected = [EventSource.ActiveMq],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html",
            Fixture = "ActiveMq/Fixtures/messages.json",
        },
        new("mq-rabbitmq", "Amazon MQ with RabbitMQ")
        {
            Handler = "MqHandler<T>",
            Events = [SampleModel.Of(RabbitMqEvent.Serializer)],
            Detected = [EventSource.RabbitMq],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/with-mq.html",
            Fixture = "RabbitMq/Fixtures/messages.json",
        },
        new("documentdb", "DocumentDB change stream")
        {
            Handler = "DocumentDbHandler<T>",
            Events = [SampleModel.Of(DocumentDbEvent.Serializer)],
            Detected = [EventSource.DocumentDb],
            Reference = "https://docs.aws.amazon.com/lambda/latest/dg/with-documentdb.html",
            Fixture = "DocumentDb/Fixtures/changes.json",
        },
        new("pipes", "EventBridge Pipes")
        {
            Events = [SampleModel.Of(EventList<PipesRecord>.Serializer)],
            Detected = [EventSource.Pipes],
            Reference = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-source.html",
            Fixture = "Pipes/Fixtures/records.json",
        },
    ];

    /// <summary>Whether an answer is one to preprocessing: to delivery, a row is never dropped and no data is given.</summary>
    private static bool IsInputResponse(JsonElement root) =>
        root.Member("records") is { ValueKind: JsonValueKind.Array } records
        && records.EnumerateArray().Any(record => record.Has("data") || record.Text("result") is "Dropped" or "ProcessingFailed");
}
