using System.Text.Json.Serialization;

namespace LambdaKit.Events.Firehose;

/// <summary>The table of Apache Iceberg for a record, and what is done there.</summary>
[EventModel]
public sealed partial class FirehoseRouting
{
    /// <summary>The database of the table.</summary>
    [JsonPropertyName("destinationDatabaseName")]
    public partial string? DestinationDatabaseName { get; init; }

    /// <summary>The table.</summary>
    [JsonPropertyName("destinationTableName")]
    public partial string? DestinationTableName { get; init; }

    /// <summary>What is done with the row.</summary>
    [JsonPropertyName("operation")]
    public partial FirehoseRoutingOperation? Operation { get; init; }
}
