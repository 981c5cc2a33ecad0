using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What a sequence of attacks is about.</summary>
[EventModel]
public sealed partial class GuardDutySequenceResource
{
    /// <summary>The identifier within the sequence.</summary>
    [JsonPropertyName("uid")]
    public partial string? Uid { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>Its account.</summary>
    [JsonPropertyName("accountId")]
    public partial string? AccountId { get; init; }

    /// <summary>What it is, such as <c>S3_BUCKET</c>.</summary>
    [JsonPropertyName("resourceType")]
    public partial string? ResourceType { get; init; }

    /// <summary>Its region.</summary>
    [JsonPropertyName("region")]
    public partial string? Region { get; init; }

    /// <summary>Its service.</summary>
    [JsonPropertyName("service")]
    public partial string? Service { get; init; }

    /// <summary>Its partition.</summary>
    [JsonPropertyName("cloudPartition")]
    public partial string? CloudPartition { get; init; }

    /// <summary>Its tags; never null.</summary>
    [JsonPropertyName("tags")]
    public partial IReadOnlyList<GuardDutyTag> Tags { get; init; }

    /// <summary>What is to be said of it: an object with one member for its type; null JSON when missing.</summary>
    [JsonPropertyName("data")]
    public partial JsonValue Data { get; init; }
}
