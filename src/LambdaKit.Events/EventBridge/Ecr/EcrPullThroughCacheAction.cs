using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ecr;

/// <summary>An image was taken from an upstream registry into the cache, or that failed.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/AmazonECR/latest/userguide/ecr-eventbridge.html">events of ECR</see>
/// </remarks>
[EventModel]
public sealed partial class EcrPullThroughCacheAction
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "ECR Pull Through Cache Action";

    /// <summary>The version of the rule: <c>1</c>; null when missing.</summary>
    [JsonPropertyName("rule-version")]
    public partial string? RuleVersion { get; init; }

    /// <summary>How it came out; null when missing.</summary>
    [JsonPropertyName("sync-status")]
    public partial EcrResult? SyncStatus { get; init; }

    /// <summary>The prefix that the rule gives to repositories.</summary>
    [JsonPropertyName("ecr-repository-prefix")]
    public partial string? EcrRepositoryPrefix { get; init; }

    /// <summary>The repository.</summary>
    [JsonPropertyName("repository-name")]
    [Recurring]
    public partial string? RepositoryName { get; init; }

    /// <summary>The registry it comes from.</summary>
    [JsonPropertyName("upstream-registry-url")]
    public partial string? UpstreamRegistryUrl { get; init; }

    /// <summary>The tag; null when missing.</summary>
    [JsonPropertyName("image-tag")]
    public partial string? ImageTag { get; init; }

    /// <summary>The digest of the image; null when missing.</summary>
    [JsonPropertyName("image-digest")]
    public partial string? ImageDigest { get; init; }

    /// <summary>The kind of the failure; null when it succeeded.</summary>
    [JsonPropertyName("failure-code")]
    public partial string? FailureCode { get; init; }

    /// <summary>The failure, in words; null when it succeeded.</summary>
    [JsonPropertyName("failure-reason")]
    public partial string? FailureReason { get; init; }
}
