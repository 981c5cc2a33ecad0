using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What was found, by whom and how often.</summary>
[EventModel]
public sealed partial class GuardDutyService
{
    /// <summary>The activity; null when it is none.</summary>
    [JsonPropertyName("action")]
    public partial GuardDutyAction? Action { get; init; }

    /// <summary>What speaks for it; null when missing.</summary>
    [JsonPropertyName("evidence")]
    public partial GuardDutyEvidence? Evidence { get; init; }

    /// <summary>Whether the finding is archived.</summary>
    [JsonPropertyName("archived")]
    public partial bool? Archived { get; init; }

    /// <summary>How often it was found.</summary>
    [JsonPropertyName("count")]
    public partial int? Count { get; init; }

    /// <summary>The detector.</summary>
    [JsonPropertyName("detectorId")]
    public partial string? DetectorId { get; init; }

    /// <summary>When it was seen first; null when missing.</summary>
    [JsonPropertyName("eventFirstSeen")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? EventFirstSeen { get; init; }

    /// <summary>When it was seen last; null when missing.</summary>
    [JsonPropertyName("eventLastSeen")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? EventLastSeen { get; init; }

    /// <summary>What the resource does: <c>TARGET</c> or <c>ACTOR</c>.</summary>
    [JsonPropertyName("resourceRole")]
    public partial string? ResourceRole { get; init; }

    /// <summary><c>guardduty</c></summary>
    [JsonPropertyName("serviceName")]
    public partial string? ServiceName { get; init; }

    /// <summary><c>USEFUL</c> or <c>NOT_USEFUL</c>; null when nobody said so.</summary>
    [JsonPropertyName("userFeedback")]
    public partial string? UserFeedback { get; init; }

    /// <summary>What belongs nowhere else, as GuardDuty sends it; null JSON when missing.</summary>
    [JsonPropertyName("additionalInfo")]
    public partial JsonValue AdditionalInfo { get; init; }

    /// <summary>The feature that found it, such as <c>RuntimeMonitoring</c>; null when missing.</summary>
    [JsonPropertyName("featureName")]
    public partial string? FeatureName { get; init; }

    /// <summary>A scan of volumes for malware; null for others.</summary>
    [JsonPropertyName("ebsVolumeScanDetails")]
    public partial GuardDutyEbsVolumeScan? EbsVolumeScanDetails { get; init; }

    /// <summary>What was seen in the running system; null for others.</summary>
    [JsonPropertyName("runtimeDetails")]
    public partial GuardDutyRuntime? RuntimeDetails { get; init; }

    /// <summary>What is unusual, or the sequence of attacks; null for others.</summary>
    [JsonPropertyName("detection")]
    public partial GuardDutyDetection? Detection { get; init; }

    /// <summary>A scan for malware; null for others.</summary>
    [JsonPropertyName("malwareScanDetails")]
    public partial GuardDutyMalwareScan? MalwareScanDetails { get; init; }
}
