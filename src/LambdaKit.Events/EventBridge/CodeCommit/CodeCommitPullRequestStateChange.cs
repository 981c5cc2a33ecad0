using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeCommit;

/// <summary>A pull request was created, updated, approved, merged or closed.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html">events of CodeCommit</see>
/// </remarks>
[EventModel]
public sealed partial class CodeCommitPullRequestStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "CodeCommit Pull Request State Change";

    /// <summary>What happened, such as <c>pullRequestCreated</c> or <c>pullRequestMergeStatusUpdated</c>.</summary>
    [JsonPropertyName("event")]
    public partial string? Event { get; init; }

    /// <summary>Who created it.</summary>
    [JsonPropertyName("author")]
    public partial string? Author { get; init; }

    /// <summary>Who did it.</summary>
    [JsonPropertyName("callerUserArn")]
    public partial string? CallerUserArn { get; init; }

    /// <summary>When it was created, in UTC; null when it is not written as CodeCommit writes times.</summary>
    [JsonPropertyName("creationDate")]
    [StoredAs(typeof(CodeCommitTime))]
    public partial DateTimeOffset? CreationDate { get; init; }

    /// <summary>When it was last changed, in UTC; null when it is not written as CodeCommit writes times.</summary>
    [JsonPropertyName("lastModifiedDate")]
    [StoredAs(typeof(CodeCommitTime))]
    public partial DateTimeOffset? LastModifiedDate { get; init; }

    /// <summary>Its title.</summary>
    [JsonPropertyName("title")]
    public partial string? Title { get; init; }

    /// <summary>What its author says of it; null when missing.</summary>
    [JsonPropertyName("description")]
    public partial string? Description { get; init; }

    /// <summary>Its number in the account.</summary>
    [JsonPropertyName("pullRequestId")]
    public partial string? PullRequestId { get; init; }

    /// <summary><c>Open</c> or <c>Closed</c>.</summary>
    [JsonPropertyName("pullRequestStatus")]
    public partial string? PullRequestStatus { get; init; }

    /// <summary>Whether it is merged; a text in JSON.</summary>
    [JsonPropertyName("isMerged")]
    [StoredAs(typeof(BooleanText))]
    public partial bool? IsMerged { get; init; }

    /// <summary><c>FAST_FORWARD_MERGE</c>, <c>SQUASH_MERGE</c> or <c>THREE_WAY_MERGE</c>; null when it is not merged.</summary>
    [JsonPropertyName("mergeOption")]
    public partial string? MergeOption { get; init; }

    /// <summary>All of it, in words.</summary>
    [JsonPropertyName("notificationBody")]
    public partial string? NotificationBody { get; init; }

    /// <summary>Its repositories; never null.</summary>
    [JsonPropertyName("repositoryNames")]
    public partial IReadOnlyList<string> RepositoryNames { get; init; }

    /// <summary>The revision that it is at; null when missing.</summary>
    [JsonPropertyName("revisionId")]
    public partial string? RevisionId { get; init; }

    /// <summary>What is to be merged.</summary>
    [JsonPropertyName("sourceCommit")]
    public partial string? SourceCommit { get; init; }

    /// <summary>The branch that is to be merged.</summary>
    [JsonPropertyName("sourceReference")]
    public partial string? SourceReference { get; init; }

    /// <summary>What it is to be merged into.</summary>
    [JsonPropertyName("destinationCommit")]
    public partial string? DestinationCommit { get; init; }

    /// <summary>The branch it is to be merged into.</summary>
    [JsonPropertyName("destinationReference")]
    public partial string? DestinationReference { get; init; }

    /// <summary><c>APPROVE</c> or <c>REVOKE</c>; null for other events.</summary>
    [JsonPropertyName("approvalStatus")]
    public partial string? ApprovalStatus { get; init; }

    /// <summary><c>OVERRIDE</c> or <c>REVOKE</c>; null for other events.</summary>
    [JsonPropertyName("overrideStatus")]
    public partial string? OverrideStatus { get; init; }

    /// <summary>The digest of the approval rule; null for other events.</summary>
    [JsonPropertyName("approvalRuleContentSha256")]
    public partial string? ApprovalRuleContentSha256 { get; init; }

    /// <summary>The identifier of the approval rule; null for other events.</summary>
    [JsonPropertyName("approvalRuleId")]
    public partial string? ApprovalRuleId { get; init; }

    /// <summary>The name of the approval rule; null for other events.</summary>
    [JsonPropertyName("approvalRuleName")]
    public partial string? ApprovalRuleName { get; init; }

    /// <summary>The name of who did it, if the session has it; null otherwise.</summary>
    [JsonPropertyName("displayName")]
    public partial string? DisplayName { get; init; }

    /// <summary>The address of who did it, if the session has it; null otherwise.</summary>
    [JsonPropertyName("emailAddress")]
    public partial string? EmailAddress { get; init; }
}
