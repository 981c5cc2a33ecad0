using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ecr;

/// <summary>An image was pushed or deleted.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class EcrImageAction
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "ECR Image Action";

    /// <summary>How it came out; null when missing.</summary>
    [JsonPropertyName("result")]
    public partial EcrResult? Result { get; init; }

    /// <summary>The repository.</summary>
    [JsonPropertyName("repository-name")]
    [Recurring]
    public partial string? RepositoryName { get; init; }

    /// <summary>The digest of the image, <c>sha256:</c> and hexadecimal; null when missing.</summary>
    [JsonPropertyName("image-digest")]
    public partial string? ImageDigest { get; init; }

    /// <summary>What was done; null when missing.</summary>
    [JsonPropertyName("action-type")]
    public partial EcrActionType? ActionType { get; init; }

    /// <summary>The tag; null or empty when it has none.</summary>
    [JsonPropertyName("image-tag")]
    public partial string? ImageTag { get; init; }

    /// <summary>The media type of the manifest; null when missing.</summary>
    [JsonPropertyName("manifest-media-type")]
    public partial string? ManifestMediaType { get; init; }

    /// <summary>The media type of the artifact; null when missing.</summary>
    [JsonPropertyName("artifact-media-type")]
    public partial string? ArtifactMediaType { get; init; }

    /// <summary>When it was taken out of the archive; null when missing.</summary>
    [JsonPropertyName("last-activated-at")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? LastActivatedAt { get; init; }

    /// <summary>When it was archived; null when missing.</summary>
    [JsonPropertyName("last-archived-at")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? LastArchivedAt { get; init; }

    /// <summary>The storage class it went to; null when missing.</summary>
    [JsonPropertyName("target-storage-class")]
    public partial string? TargetStorageClass { get; init; }
}
