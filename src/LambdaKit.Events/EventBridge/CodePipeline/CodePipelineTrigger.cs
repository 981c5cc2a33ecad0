using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodePipeline;

/// <summary>What started an execution.</summary>
[EventModel]
public sealed partial class CodePipelineTrigger
{
    /// <summary>How: <c>StartPipelineExecution</c>, <c>Webhook</c>, <c>CloudWatchEvent</c>, <c>PutActionRevision</c> or another way.</summary>
    [JsonPropertyName("trigger-type")]
    public partial string? TriggerType { get; init; }

    /// <summary>Who or what: the ARN of a user, rule or source.</summary>
    [JsonPropertyName("trigger-detail")]
    public partial string? TriggerDetail { get; init; }

    /// <summary>Who wrote the commit; null for other triggers.</summary>
    [JsonPropertyName("author-display-name")]
    public partial string? AuthorDisplayName { get; init; }

    /// <summary>The address of who wrote it; null for other triggers.</summary>
    [JsonPropertyName("author-email")]
    public partial string? AuthorEmail { get; init; }

    /// <summary>When it was written; null for other triggers.</summary>
    [JsonPropertyName("author-date")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? AuthorDate { get; init; }

    /// <summary>The identifier of who wrote it; null for other triggers.</summary>
    [JsonPropertyName("author-id")]
    public partial string? AuthorId { get; init; }

    /// <summary>Its repository; null for other triggers.</summary>
    [JsonPropertyName("full-repository-name")]
    public partial string? FullRepositoryName { get; init; }

    /// <summary>The host of the repository, such as <c>GitHub</c>; null for other triggers.</summary>
    [JsonPropertyName("provider-type")]
    public partial string? ProviderType { get; init; }

    /// <summary>The ARN of the connection to it; null for other triggers.</summary>
    [JsonPropertyName("connection-arn")]
    public partial string? ConnectionArn { get; init; }

    /// <summary>The commit; null for other triggers.</summary>
    [JsonPropertyName("commit-id")]
    public partial string? CommitId { get; init; }

    /// <summary>What its author says of it; null for other triggers.</summary>
    [JsonPropertyName("commit-message")]
    public partial string? CommitMessage { get; init; }

    /// <summary>Its branch; null for other triggers.</summary>
    [JsonPropertyName("branch-name")]
    public partial string? BranchName { get; init; }

    /// <summary>Its tag; null for other triggers.</summary>
    [JsonPropertyName("tag-name")]
    public partial string? TagName { get; init; }

    /// <summary>Its pull request; null for other triggers.</summary>
    [JsonPropertyName("pull-request-id")]
    public partial string? PullRequestId { get; init; }
}
