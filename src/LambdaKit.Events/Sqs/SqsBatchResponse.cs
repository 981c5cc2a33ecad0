using System.Text.Json.Serialization;
using LambdaKit.Events.Batches;

namespace LambdaKit.Events.Sqs;

/// <summary>Which messages of a batch are to be delivered again; the others are deleted.</summary>
/// <remarks>
/// Used when the event source mapping reports batch item failures; an empty list is written too.
/// <see href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class SqsBatchResponse
{
    /// <summary>A response without failures.</summary>
    public SqsBatchResponse() => BatchItemFailures = [];

    /// <summary>The failed messages, named by their <see cref="SqsMessage.MessageId"/>; empty when all succeeded; never null.</summary>
    [JsonPropertyName("batchItemFailures")]
    public partial IReadOnlyList<BatchItemFailure> BatchItemFailures { get; init; }
}
