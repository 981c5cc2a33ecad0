using System.Text.Json.Serialization;

namespace LambdaKit.Events.Kafka;

/// <summary>Which records of a <see cref="KafkaEvent"/> failed: each of their partitions goes on from its lowest failed offset.</summary>
/// <remarks>
/// Used when the event source mapping, in provisioned mode, reports batch item failures; an empty list is written too.
/// No sample of it exists: it is modelled from AWS's documentation.
/// <see href="https://docs.aws.amazon.com/lambda/latest/dg/kafka-retry-configurations.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class KafkaBatchResponse
{
    /// <summary>A response without failures.</summary>
    public KafkaBatchResponse() => BatchItemFailures = [];

    /// <summary>The failed records; empty when all succeeded; never null.</summary>
    [JsonPropertyName("batchItemFailures")]
    public partial IReadOnlyList<KafkaBatchItemFailure> BatchItemFailures { get; init; }
}
