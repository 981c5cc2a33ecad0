using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Destinations;

/// <summary>A batch that an event source mapping, or a pipe, gave up, as it is sent to its on-failure destination: the body of an SQS message, the message of SNS, an object of S3, a Kafka record.</summary>
/// <remarks>
/// The batch itself is only there for S3 and Kafka destinations: <see cref="Payload"/>. From Kinesis and DynamoDB Streams it is read again by its sequence numbers.
/// Modelled from AWS's documentation. <see href="https://docs.aws.amazon.com/lambda/latest/dg/kinesis-on-failure-destination.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class EventSourceFailure
{
    /// <summary>The invocation; null from a pipe.</summary>
    [JsonPropertyName("requestContext")]
    public partial DestinationRequestContext? RequestContext { get; init; }

    /// <summary>The pipe; null from an event source mapping.</summary>
    [JsonPropertyName("context")]
    public partial EventSourcePipeContext? Context { get; init; }

    /// <summary>How the function ended; null when it did not run.</summary>
    [JsonPropertyName("responseContext")]
    public partial DestinationResponseContext? ResponseContext { get; init; }

    /// <summary><c>1.0</c></summary>
    [JsonPropertyName("version")]
    public partial string? Version { get; init; }

    /// <summary>When the batch was given up.</summary>
    [JsonPropertyName("timestamp")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary>The batch, from Kinesis; otherwise null.</summary>
    [JsonPropertyName("KinesisBatchInfo")]
    public partial EventSourceStreamBatch? KinesisBatch { get; init; }

    /// <summary>The batch, from DynamoDB Streams; otherwise null.</summary>
    [JsonPropertyName("DDBStreamBatchInfo")]
    public partial EventSourceStreamBatch? DynamoDbBatch { get; init; }

    /// <summary>The batch, from Kafka; otherwise null.</summary>
    [JsonPropertyName("KafkaBatchInfo")]
    public partial EventSourceKafkaBatch? KafkaBatch { get; init; }

    /// <summary>The event that failed: a JSON text for S3, JSON for Kafka; null JSON for other destinations. See <see cref="ReadPayload{T}(EventSerializer{T})"/>.</summary>
    [JsonPropertyName("payload")]
    public partial JsonValue Payload { get; init; }

    /// <summary>The event that failed, whether it is there as JSON or as a text of JSON; null when it isn't there.</summary>
    /// <param name="serializer">Such as <c>KinesisEvent.Serializer</c>.</param>
    /// <exception cref="EventFormatException">The payload is not of that shape.</exception>
    public T? ReadPayload<T>(EventSerializer<T> serializer)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(serializer);
        return Payload.IsNull ? null
            : Payload.GetString() is { } text ? serializer.Read(text)
            : serializer.Read(Payload.Utf8.Span);
    }
}
