using LambdaKit.Events.ActiveMq;
using LambdaKit.Events.Detection;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.Json;
using LambdaKit.Events.Kafka;
using LambdaKit.Events.RabbitMq;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Events.Pipes;

/// <summary>One record that EventBridge Pipes hands to a function, as its enrichment or its target: by its source it is of exactly one kind.</summary>
/// <remarks>
/// A function gets an <see cref="EventList{T}"/> of them. Where the source is known, a list of its own type does as well: of <see cref="SqsMessage"/>,
/// <see cref="PipesKinesisRecord"/>, <see cref="DynamoDbStreamRecord"/>, <see cref="KafkaRecord"/>, <see cref="ActiveMqMessage"/> or <see cref="RabbitMqMessage"/>;
/// behind an input transformer, of a model of yours. An enrichment answers with a list of any JSON, such as <see cref="JsonValue"/>, an empty one to stop the
/// pipe there; a target of a stream or a queue answers as its handler without a pipe would. No sample exists: it is modelled from AWS's documentation.
/// <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-pipes-event-source.html">AWS reference</see>
/// </remarks>
public sealed class PipesRecord : IJsonReadable<PipesRecord>
{
    /// <summary>What a rehearsed event holds in its place.</summary>
    internal const string SampleJson = "{\"messageId\":\"x\",\"eventSource\":\"aws:sqs\"}";

    // Of the type of one of the properties below.
    private readonly object _record;

    private PipesRecord(string? eventSource, object record)
    {
        EventSource = eventSource;
        _record = record;
    }

    /// <summary>The service that the record is of, such as <c>aws:sqs</c>; null when the record does not say.</summary>
    public string? EventSource { get; }

    /// <summary>The message of a queue of Amazon SQS; null when it is of another source.</summary>
    public SqsMessage? Sqs => _record as SqsMessage;

    /// <summary>The record of a Kinesis data stream; null when it is of another source.</summary>
    public PipesKinesisRecord? Kinesis => _record as PipesKinesisRecord;

    /// <summary>The change of a DynamoDB table; null when it is of another source.</summary>
    public DynamoDbStreamRecord? DynamoDb => _record as DynamoDbStreamRecord;

    /// <summary>The record of a Kafka topic; null when it is of another source.</summary>
    public KafkaRecord? Kafka => _record as KafkaRecord;

    /// <summary>The message of a queue of ActiveMQ; null when it is of another source.</summary>
    public ActiveMqMessage? ActiveMq => _record as ActiveMqMessage;

    /// <summary>The message of a queue of RabbitMQ; null when it is of another source.</summary>
    public RabbitMqMessage? RabbitMq => _record as RabbitMqMessage;

    /// <summary>The record as it came, when its source is none of the others: an input transformer may have made it. Otherwise null.</summary>
    public JsonValue? Other => _record as JsonValue?;

    /// <inheritdoc/>
    public static PipesRecord ReadFrom(ref JsonReader reader)
    {
        var text = FindSource(reader, out var source);
        object record = source switch
        {
            Detection.EventSource.Sqs => SqsMessage.ReadFrom(ref reader),
            Detection.EventSource.KinesisStream => PipesKinesisRecord.ReadFrom(ref reader),
            Detection.EventSource.DynamoDbStream => DynamoDbStreamRecord.ReadFrom(ref reader),
            Detection.EventSource.Kafka => KafkaRecord.ReadFrom(ref reader),
            Detection.EventSource.ActiveMq => ActiveMqMessage.ReadFrom(ref reader),
            Detection.EventSource.RabbitMq => RabbitMqMessage.ReadFrom(ref reader),
            _ => JsonValue.ReadFrom(ref reader),
        };
        return new(text, record);
    }

    /// <inheritdoc/>
    public void WriteTo(JsonWriter writer)
    {
        switch (_record)
        {
            case SqsMessage sqs:
                sqs.WriteTo(writer);
                break;
            case PipesKinesisRecord kinesis:
                kinesis.WriteTo(writer);
                break;
            case DynamoDbStreamRecord dynamoDb:
                dynamoDb.WriteTo(writer);
                break;
            case KafkaRecord kafka:
                kafka.WriteTo(writer);
                break;
            case ActiveMqMessage activeMq:
                activeMq.WriteTo(writer);
                break;
            case RabbitMqMessage rabbitMq:
                rabbitMq.WriteTo(writer);
                break;
            default:
                ((JsonValue)_record).WriteTo(writer);
                break;
        }
    }

    /// <summary>What the record ahead says of its source; null when it says nothing.</summary>
    private static string? FindSource(JsonReader reader, out EventSource source)
    {
        source = Detection.EventSource.Unknown;
        if (reader.PeekKind() != JsonKind.Object)
            return null;

        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            if (name.SequenceEqual("eventSource"u8) && reader.PeekKind() == JsonKind.String)
            {
                var text = reader.ReadStringUtf8();
                source = SourceTexts.OfRecord(text);
                return RecurringTexts.Get(text);
            }

            reader.Skip();
        }

        return null;
    }
}
