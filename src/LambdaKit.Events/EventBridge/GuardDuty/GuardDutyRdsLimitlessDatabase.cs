using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A limitless database.</summary>
[EventModel]
public sealed partial class GuardDutyRdsLimitlessDatabase
{
    /// <summary>The identifier of its shard group.</summary>
    [JsonPropertyName("dbShardGroupIdentifier")]
    public partial string? DbShardGroupIdentifier { get; init; }

    /// <summary>The shard group's identifier that never changes.</summary>
    [JsonPropertyName("dbShardGroupResourceId")]
    public partial string? DbShardGroupResourceId { get; init; }

    /// <summary>The ARN of its shard group.</summary>
    [JsonPropertyName("dbShardGroupArn")]
    public partial string? DbShardGroupArn { get; init; }

    /// <summary>Its engine.</summary>
    [JsonPropertyName("engine")]
    public partial string? Engine { get; init; }

    /// <summary>The version of its engine.</summary>
    [JsonPropertyName("engineVersion")]
    public partial string? EngineVersion { get; init; }

    /// <summary>The identifier of its cluster.</summary>
    [JsonPropertyName("dbClusterIdentifier")]
    public partial string? DbClusterIdentifier { get; init; }

    /// <summary>Its tags; never null.</summary>
    [JsonPropertyName("tags")]
    public partial IReadOnlyList<GuardDutyTag> Tags { get; init; }
}
