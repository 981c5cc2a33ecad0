using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ecr;

/// <summary>A basic scan of an image ended.</summary>
/// <remarks>
/// Enhanced scans are told by Amazon Inspector.
/// <see href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html">AWS reference</see>
/// </remarks>
[EventModel]
public sealed partial class EcrImageScan
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "ECR Image Scan";

    /// <summary><c>COMPLETE</c> or <c>FAILED</c>.</summary>
    [JsonPropertyName("scan-status")]
    public partial string? ScanStatus { get; init; }

    /// <summary>The repository.</summary>
    [JsonPropertyName("repository-name")]
    [Recurring]
    public partial string? RepositoryName { get; init; }

    /// <summary>How many findings there are; null when there are none.</summary>
    [JsonPropertyName("finding-severity-counts")]
    public partial EcrFindingCounts? FindingSeverityCounts { get; init; }

    /// <summary>The digest of the image, <c>sha256:</c> and hexadecimal.</summary>
    [JsonPropertyName("image-digest")]
    public partial string? ImageDigest { get; init; }

    /// <summary>The tags of the image; never null.</summary>
    [JsonPropertyName("image-tags")]
    public partial IReadOnlyList<string> ImageTags { get; init; }
}
