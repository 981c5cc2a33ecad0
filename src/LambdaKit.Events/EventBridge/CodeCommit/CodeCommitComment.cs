using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeCommit;

/// <summary>A commit or a pull request was commented on, or a comment was changed.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html">events of CodeCommit</see>
/// </remarks>
[EventModel]
public sealed partial class CodeCommitComment
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of a comment on a commit.</summary>
    public const string OnCommitDetailType = "CodeCommit Comment on Commit";

    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of a comment on a pull request.</summary>
    public const string OnPullRequestDetailType = "CodeCommit Comment on Pull Request";

    /// <summary><c>commentOnCommitCreated</c>, <c>commentOnCommitUpdated</c>, <c>commentOnPullRequestCreated</c> or <c>commentOnPullRequestUpdated</c>.</summary>
    [JsonPropertyName("event")]
    public partial string? Event { get; init; }

    /// <summary>The repository.</summary>
    [JsonPropertyName("repositoryName")]
    [Recurring]
    public partial string? RepositoryName { get; init; }

    /// <summary>The identifier of the repository.</summary>
    [JsonPropertyName("repositoryId")]
    public partial string? RepositoryId { get; init; }

    /// <summary>The comment.</summary>
    [JsonPropertyName("commentId")]
    public partial string? CommentId { get; init; }

    /// <summary>The comment it replies to; null or empty when it replies to none.</summary>
    [JsonPropertyName("inReplyTo")]
    public partial string? InReplyTo { get; init; }

    /// <summary>The commit that it was compared with.</summary>
    [JsonPropertyName("beforeCommitId")]
    public partial string? BeforeCommitId { get; init; }

    /// <summary>The commit that was commented on.</summary>
    [JsonPropertyName("afterCommitId")]
    public partial string? AfterCommitId { get; init; }

    /// <summary>The pull request; null for a comment on a commit.</summary>
    [JsonPropertyName("pullRequestId")]
    public partial string? PullRequestId { get; init; }

    /// <summary>Who did it.</summary>
    [JsonPropertyName("callerUserArn")]
    public partial string? CallerUserArn { get; init; }

    /// <summary>All of it, in words.</summary>
    [JsonPropertyName("notificationBody")]
    public partial string? NotificationBody { get; init; }

    /// <summary>The name of who did it, if the session has it; null otherwise.</summary>
    [JsonPropertyName("displayName")]
    public partial string? DisplayName { get; init; }

    /// <summary>The address of who did it, if the session has it; null otherwise.</summary>
    [JsonPropertyName("emailAddress")]
    public partial string? EmailAddress { get; init; }
}
