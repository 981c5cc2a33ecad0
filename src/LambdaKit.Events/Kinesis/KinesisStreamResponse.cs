using System.Text.Json.Serialization;
using LambdaKit.Events.Batches;

namespace LambdaKit.Events.Kinesis;

/// <summary>Where in a batch of records to go on: from the lowest of the failed ones.</summary>
/// <remarks>
/// Used when the event source mapping reports batch item failures; an empty list is written too.
/// <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class KinesisStreamResponse
{
    /// <summary>A response without failures.</summary>
    public KinesisStreamResponse() => BatchItemFailures = [];

    /// <summary>The failed records, named by their <see cref="KinesisRecord.SequenceNumber"/>; empty when all succeeded; never null.</summary>
    [JsonPropertyName("batchItemFailures")]
    public partial IReadOnlyList<BatchItemFailure> BatchItemFailures { get; init; }
}
