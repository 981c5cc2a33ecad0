using System.Text.Json.Serialization;
using LambdaKit.Events.Batches;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Kinesis;

/// <summary>The state of a tumbling window, and where in the batch to go on.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-windows.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class KinesisTimeWindowResponse
{
    /// <summary>A response without failures.</summary>
    public KinesisTimeWindowResponse() => BatchItemFailures = [];

    /// <summary>What the next invocation in this window gets: an object of at most 1 MB; null keeps nothing.</summary>
    [JsonPropertyName("state")]
    public partial JsonValue? State { get; init; }

    /// <summary>The failed records, named by their <see cref="KinesisRecord.SequenceNumber"/>; empty when all succeeded; never null.</summary>
    [JsonPropertyName("batchItemFailures")]
    public partial IReadOnlyList<BatchItemFailure> BatchItemFailures { get; init; }
}
