using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ecr;

/// <summary>What refers to an image, such as a signature, was pushed or deleted.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html">events of ECR</see>
/// </remarks>
[EventModel]
public sealed partial class EcrReferrerAction
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "ECR Referrer Action";

    /// <summary>How it came out; null when missing.</summary>
    [JsonPropertyName("result")]
    public partial EcrResult? Result { get; init; }

    /// <summary>The repository.</summary>
    [JsonPropertyName("repository-name")]
    [Recurring]
    public partial string? RepositoryName { get; init; }

    /// <summary>The digest of what refers; null when missing.</summary>
    [JsonPropertyName("image-digest")]
    public partial string? ImageDigest { get; init; }

    /// <summary>Its tag; null when missing.</summary>
    [JsonPropertyName("image-tag")]
    public partial string? ImageTag { get; init; }

    /// <summary>What was done; null when missing.</summary>
    [JsonPropertyName("action-type")]
    public partial EcrActionType? ActionType { get; init; }

    /// <summary>The media type of the manifest; null when missing.</summary>
    [JsonPropertyName("manifest-media-type")]
    public partial string? ManifestMediaType { get; init; }

    /// <summary>The media type of the artifact; null when missing.</summary>
    [JsonPropertyName("artifact-media-type")]
    public partial string? ArtifactMediaType { get; init; }
}
