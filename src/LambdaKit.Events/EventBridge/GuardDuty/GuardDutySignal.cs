using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What was seen of a sequence of attacks.</summary>
[EventModel]
public sealed partial class GuardDutySignal
{
    /// <summary>The identifier within the sequence.</summary>
    [JsonPropertyName("uid")]
    public partial string? Uid { get; init; }

    /// <summary><c>FINDING</c>, <c>CLOUD_TRAIL</c>, <c>S3_DATA_EVENTS</c> or another kind.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>It, in words.</summary>
    [JsonPropertyName("description")]
    public partial string? Description { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>When it was found; null when missing.</summary>
    [JsonPropertyName("createdAt")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was last found; null when missing.</summary>
    [JsonPropertyName("updatedAt")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>When it was first seen; null when missing.</summary>
    [JsonPropertyName("firstSeenAt")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? FirstSeenAt { get; init; }

    /// <summary>When it was last seen; null when missing.</summary>
    [JsonPropertyName("lastSeenAt")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? LastSeenAt { get; init; }

    /// <summary>How grave it is; null when missing.</summary>
    [JsonPropertyName("severity")]
    public partial double? Severity { get; init; }

    /// <summary>How often it was seen.</summary>
    [JsonPropertyName("count")]
    public partial int? Count { get; init; }

    /// <summary>The resources; never null.</summary>
    [JsonPropertyName("resourceUids")]
    public partial IReadOnlyList<string> ResourceUids { get; init; }

    /// <summary>The actors; never null.</summary>
    [JsonPropertyName("actorIds")]
    public partial IReadOnlyList<string> ActorIds { get; init; }

    /// <summary>The endpoints; never null.</summary>
    [JsonPropertyName("endpointIds")]
    public partial IReadOnlyList<string> EndpointIds { get; init; }

    /// <summary>What speaks for it; never null.</summary>
    [JsonPropertyName("signalIndicators")]
    public partial IReadOnlyList<GuardDutyIndicator> SignalIndicators { get; init; }
}
