using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ecr;

/// <summary>An image was copied to another registry or region, or that failed.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html">events of ECR</see>
/// </remarks>
[EventModel]
public sealed partial class EcrReplicationAction
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "ECR Replication Action";

    /// <summary>How it came out; null when missing.</summary>
    [JsonPropertyName("result")]
    public partial EcrResult? Result { get; init; }

    /// <summary>The repository.</summary>
    [JsonPropertyName("repository-name")]
    [Recurring]
    public partial string? RepositoryName { get; init; }

    /// <summary>The digest of the image.</summary>
    [JsonPropertyName("image-digest")]
    public partial string? ImageDigest { get; init; }

    /// <summary>The account it comes from.</summary>
    [JsonPropertyName("source-account")]
    [Recurring]
    public partial string? SourceAccount { get; init; }

    /// <summary>The region it comes from.</summary>
    [JsonPropertyName("source-region")]
    [Recurring]
    public partial string? SourceRegion { get; init; }

    /// <summary><c>REPLICATE</c>; null when missing.</summary>
    [JsonPropertyName("action-type")]
    public partial EcrActionType? ActionType { get; init; }

    /// <summary>The tag; null when missing.</summary>
    [JsonPropertyName("image-tag")]
    public partial string? ImageTag { get; init; }
}
