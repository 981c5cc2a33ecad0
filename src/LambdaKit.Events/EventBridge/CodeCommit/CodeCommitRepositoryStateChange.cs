using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeCommit;

/// <summary>A branch or tag was created, updated or deleted, or a merge commit was created that none of them has.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html">events of CodeCommit</see>
/// </remarks>
[EventModel]
public sealed partial class CodeCommitRepositoryStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "CodeCommit Repository State Change";

    /// <summary><c>referenceCreated</c>, <c>referenceUpdated</c>, <c>referenceDeleted</c> or <c>unreferencedMergeCommitCreated</c>.</summary>
    [JsonPropertyName("event")]
    public partial string? Event { get; init; }

    /// <summary>The repository.</summary>
    [JsonPropertyName("repositoryName")]
    [Recurring]
    public partial string? RepositoryName { get; init; }

    /// <summary>The identifier of the repository.</summary>
    [JsonPropertyName("repositoryId")]
    public partial string? RepositoryId { get; init; }

    /// <summary><c>branch</c> or <c>tag</c>; null for other events.</summary>
    [JsonPropertyName("referenceType")]
    public partial string? ReferenceType { get; init; }

    /// <summary>The name of the branch or tag; null for other events.</summary>
    [JsonPropertyName("referenceName")]
    public partial string? ReferenceName { get; init; }

    /// <summary>Its whole name, such as <c>refs/heads/main</c>; null for other events.</summary>
    [JsonPropertyName("referenceFullName")]
    public partial string? ReferenceFullName { get; init; }

    /// <summary>The commit it points to now; null when it was deleted.</summary>
    [JsonPropertyName("commitId")]
    public partial string? CommitId { get; init; }

    /// <summary>The commit it pointed to; null when it is new.</summary>
    [JsonPropertyName("oldCommitId")]
    public partial string? OldCommitId { get; init; }

    /// <summary>Where the merged branches parted; null when it was no merge.</summary>
    [JsonPropertyName("baseCommitId")]
    public partial string? BaseCommitId { get; init; }

    /// <summary>What was merged; null when it was no merge.</summary>
    [JsonPropertyName("sourceCommitId")]
    public partial string? SourceCommitId { get; init; }

    /// <summary>What it was merged into; null when it was no merge.</summary>
    [JsonPropertyName("destinationCommitId")]
    public partial string? DestinationCommitId { get; init; }

    /// <summary><c>FAST_FORWARD_MERGE</c>, <c>SQUASH_MERGE</c> or <c>THREE_WAY_MERGE</c>; null when it was no merge.</summary>
    [JsonPropertyName("mergeOption")]
    public partial string? MergeOption { get; init; }

    /// <summary>How conflicts were looked for; null when it was no merge.</summary>
    [JsonPropertyName("conflictDetailsLevel")]
    public partial string? ConflictDetailsLevel { get; init; }

    /// <summary>The same, as some events spell it; null when missing.</summary>
    [JsonPropertyName("conflictDetailLevel")]
    public partial string? OlderConflictDetailsLevel { get; init; }

    /// <summary>How conflicts were resolved; null when it was no merge.</summary>
    [JsonPropertyName("conflictResolutionStrategy")]
    public partial string? ConflictResolutionStrategy { get; init; }

    /// <summary>Who did it; null when missing.</summary>
    [JsonPropertyName("callerUserArn")]
    public partial string? CallerUserArn { get; init; }

    /// <summary>The name of who did it, if the session has it; null otherwise.</summary>
    [JsonPropertyName("displayName")]
    public partial string? DisplayName { get; init; }

    /// <summary>The address of who did it, if the session has it; null otherwise.</summary>
    [JsonPropertyName("emailAddress")]
    public partial string? EmailAddress { get; init; }
}
