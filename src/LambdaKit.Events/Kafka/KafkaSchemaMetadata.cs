using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Kafka;

/// <summary>The schema of a key or a value, from a schema registry.</summary>
[EventModel]
public sealed partial class KafkaSchemaMetadata
{
    /// <summary>What the bytes in the topic are.</summary>
    [JsonPropertyName("dataFormat")]
    public partial KafkaDataFormat? DataFormat { get; init; }

    /// <summary>The schema: a UUID in AWS Glue, a number in Confluent; null when the registry does not say.</summary>
    [JsonPropertyName("schemaId")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? SchemaId { get; init; }
}
