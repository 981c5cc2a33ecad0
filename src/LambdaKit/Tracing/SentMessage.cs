using System.Diagnostics;
using System.Globalization;
using LambdaKit.Events;
using LambdaKit.Events.ActiveMq;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.Json;
using LambdaKit.Events.Kafka;
using LambdaKit.Events.Kinesis;
using LambdaKit.Events.RabbitMq;
using LambdaKit.Events.S3;
using LambdaKit.Events.Sns;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Tracing;

/// <summary>What one record of a batch says of the message that it is, by the names of OpenTelemetry's conventions.</summary>
/// <param name="record">As the source sent it.</param>
/// <param name="part">The part of it that is handled by itself; null when it is handled as a whole.</param>
internal readonly struct SentMessage(object record, object? part)
{
    private const string W3CName = "traceparent";
    private const string W3CStateName = "tracestate";

    /// <summary>Where it came from: a queue, a topic, a stream; null when the record doesn't say.</summary>
    public string? Destination => record switch
    {
        SqsMessage one => one.QueueName,
        SnsRecord one => LastOf(one.Sns?.TopicArn, ':'),
        KinesisRecord one => LastOf(one.EventSourceArn, '/'),
        KafkaRecord one => one.Topic,
        ActiveMqMessage one => one.Destination?.Name,
        _ => null,
    };

    /// <summary>The messaging system; null for records that are no messages.</summary>
    public string? System => record switch
    {
        SqsMessage => "aws_sqs",
        SnsRecord => "aws.sns",
        KinesisRecord => "aws.kinesis",
        KafkaRecord => "kafka",
        ActiveMqMessage => "activemq",
        RabbitMqMessage => "rabbitmq",
        _ => null,
    };

    /// <summary>What came with the message, its data left alone.</summary>
    public TraceHeaders Headers => HeadersOf(readsData: false);

    /// <summary>The context that sent the message; false when it says none.</summary>
    public bool TryGetSender(TracingOptions options, out ActivityContext sender) => HeadersOf(options.ReadsStreamData).TryGetSender(options.Parent, out sender);

    /// <summary>What the record says beside system and destination, which a batch has, too.</summary>
    public void Describe(Activity activity)
    {
        switch (record)
        {
            case SqsMessage one:
                activity.SetTag("messaging.message.id", one.MessageId);
                break;
            case SnsRecord one:
                activity.SetTag("messaging.message.id", one.Sns?.MessageId);
                activity.SetTag("aws.sns.topic.arn", one.Sns?.TopicArn);
                break;
            case KinesisRecord one:
                activity.SetTag("messaging.message.id", one.SequenceNumber);
                activity.SetTag("messaging.destination.partition.id", one.ShardId);
                break;
            case KafkaRecord one:
                activity.SetTag("messaging.destination.partition.id", one.Partition?.ToString(CultureInfo.InvariantCulture));
                activity.SetTag("messaging.kafka.offset", one.Offset);
                if (one.Value is null)
                    activity.SetTag("messaging.kafka.message.tombstone", true);
                break;
            case ActiveMqMessage one:
                activity.SetTag("messaging.message.id", one.MessageId);
                break;
            case RabbitMqMessage one:
                activity.SetTag("messaging.message.id", one.BasicProperties?.MessageId);
                break;
            case DynamoDbStreamRecord one:
                activity.SetTag("faas.document.collection", one.GetTableName());
                activity.SetTag("faas.document.operation", OperationOf(one));
                break;
            case S3EventRecord one:
                activity.SetTag("faas.document.collection", one.BucketName);
                activity.SetTag("faas.document.operation", OperationOf(one));
                break;
        }
    }

    /// <summary>Reads W3C's two texts at the top of a JSON object; missing when it is something else.</summary>
    public static TraceHeaders InJson(ReadOnlySpan<byte> json, string? xray = null)
    {
        string? parent = null, state = null;
        try
        {
            var reader = new JsonReader(json);
            if (reader.PeekKind() != JsonKind.Object)
                return new(null, null, xray);

            reader.ReadStartObject();
            while (reader.ReadName(out var name))
            {
                if (name.SequenceEqual("traceparent"u8) && reader.PeekKind() == JsonKind.String)
                    parent = reader.ReadString();
                else if (name.SequenceEqual("tracestate"u8) && reader.PeekKind() == JsonKind.String)
                    state = reader.ReadString();
                else if (xray is null && (name.SequenceEqual("trace-header"u8) || name.SequenceEqual("AWSTraceHeader"u8)) && reader.PeekKind() == JsonKind.String)
                    xray = reader.ReadString();
                else
                    reader.Skip();
            }
        }
        catch (EventFormatException)
        {
            // No JSON: whatever it is, it is the handler's to judge.
        }

        return new(parent, state, xray);
    }

    /// <summary>Whose words the conventions give: what became of a document.</summary>
    public static string? OperationOf(object record) => record switch
    {
        DynamoDbStreamRecord { EventName: { } name } => name == DynamoDbEventName.Insert ? "insert" : name == DynamoDbEventName.Modify ? "edit" : name == DynamoDbEventName.Remove ? "delete" : null,
        S3EventRecord { EventName.Value: { } name } => name.Contains("ObjectCreated", StringComparison.Ordinal) ? "insert" : name.Contains("ObjectRemoved", StringComparison.Ordinal) ? "delete" : null,
        _ => null,
    };

    private TraceHeaders HeadersOf(bool readsData) => record switch
    {
        SqsMessage one => new(TextOf(one.MessageAttributes, W3CName), TextOf(one.MessageAttributes, W3CStateName), one.Attributes?.AwsTraceHeader),
        SnsRecord { Sns: { } sns } => new(TextOf(sns.MessageAttributes, W3CName), TextOf(sns.MessageAttributes, W3CStateName), TextOf(sns.MessageAttributes, "AWSTraceHeader")),
        KinesisRecord one when readsData => InJson(part is KinesisUserRecord packed ? packed.Data.Span : one.Data.Span),
        KafkaRecord one => new(one.Headers.GetText(W3CName), one.Headers.GetText(W3CStateName), null),
        RabbitMqMessage { BasicProperties: { } properties } => new(properties.GetHeaderText(W3CName), properties.GetHeaderText(W3CStateName), null),
        _ => default,
    };

    private static string? TextOf(IReadOnlyDictionary<string, SqsMessageAttribute> attributes, string name) =>
        attributes.Count > 0 && attributes.TryGetValue(name, out var attribute) ? attribute?.StringValue : null;

    private static string? TextOf(IReadOnlyDictionary<string, SnsMessageAttribute> attributes, string name) =>
        attributes.Count > 0 && attributes.TryGetValue(name, out var attribute) ? attribute?.Value : null;

    private static string? LastOf(string? text, char separator) => text?[(text.LastIndexOf(separator) + 1)..];
}
