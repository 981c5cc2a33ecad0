using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A database.</summary>
[EventModel]
public sealed partial class GuardDutyRdsInstance
{
    /// <summary>Its identifier.</summary>
    [JsonPropertyName("dbInstanceIdentifier")]
    public partial string? DbInstanceIdentifier { get; init; }

    /// <summary>Its engine.</summary>
    [JsonPropertyName("engine")]
    public partial string? Engine { get; init; }

    /// <summary>The version of its engine.</summary>
    [JsonPropertyName("engineVersion")]
    public partial string? EngineVersion { get; init; }

    /// <summary>The identifier of its cluster; null when it has none.</summary>
    [JsonPropertyName("dbClusterIdentifier")]
    public partial string? DbClusterIdentifier { get; init; }

    /// <summary>Its ARN.</summary>
    [JsonPropertyName("dbInstanceArn")]
    public partial string? DbInstanceArn { get; init; }

    /// <summary>Its identifier that never changes; null when missing.</summary>
    [JsonPropertyName("dbiResourceId")]
    public partial string? DbiResourceId { get; init; }

    /// <summary>Its tags; never null.</summary>
    [JsonPropertyName("tags")]
    public partial IReadOnlyList<GuardDutyTag> Tags { get; init; }
}
