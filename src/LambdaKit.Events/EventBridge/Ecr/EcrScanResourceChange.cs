using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecr;

/// <summary>How often images of repositories are scanned was changed.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html">events of ECR</see>
/// </remarks>
[EventModel]
public sealed partial class EcrScanResourceChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "ECR Scan Resource Change";

    /// <summary><c>SCAN_FREQUENCY_CHANGE</c></summary>
    [JsonPropertyName("action-type")]
    public partial string? ActionType { get; init; }

    /// <summary>The repositories it is about; never null.</summary>
    [JsonPropertyName("repositories")]
    public partial IReadOnlyList<EcrScannedRepository> Repositories { get; init; }

    /// <summary><c>REPOSITORY</c></summary>
    [JsonPropertyName("resource-type")]
    public partial string? ResourceType { get; init; }

    /// <summary><c>ENHANCED</c> or <c>BASIC</c>.</summary>
    [JsonPropertyName("scan-type")]
    public partial string? ScanType { get; init; }
}
