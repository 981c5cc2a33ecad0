using System.Text.Json.Serialization;

namespace LambdaKit.Events.Firehose;

/// <summary>Where to deliver a record.</summary>
[EventModel]
public sealed partial class FirehoseResponseMetadata
{
    /// <summary>The keys of dynamic partitioning that the prefix of the bucket names; never null.</summary>
    [JsonPropertyName("partitionKeys")]
    public partial IReadOnlyDictionary<string, string> PartitionKeys { get; init; }

    /// <summary>The table of Apache Iceberg; null with other destinations.</summary>
    [JsonPropertyName("otfMetadata")]
    public partial FirehoseRouting? Routing { get; init; }
}
