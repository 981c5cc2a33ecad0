using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ecr;

/// <summary>A repository whose scans were changed.</summary>
[EventModel]
public sealed partial class EcrScannedRepository
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("repository-name")]
    [Recurring]
    public partial string? RepositoryName { get; init; }

    /// <summary>Its ARN.</summary>
    [JsonPropertyName("repository-arn")]
    [Recurring]
    public partial string? RepositoryArn { get; init; }

    /// <summary>How often it is scanned: <c>SCAN_ON_PUSH</c>, <c>CONTINUOUS_SCAN</c> or <c>MANUAL</c>.</summary>
    [JsonPropertyName("scan-frequency")]
    public partial string? ScanFrequency { get; init; }

    /// <summary>How often it was scanned before.</summary>
    [JsonPropertyName("previous-scan-frequency")]
    public partial string? PreviousScanFrequency { get; init; }
}
