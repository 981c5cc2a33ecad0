using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeCommit;

/// <summary>Somebody reacted to a comment with an emoji, or with another one.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html">events of CodeCommit</see>
/// </remarks>
[EventModel]
public sealed partial class CodeCommitReaction
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "CodeCommit Comment Reaction Change";

    /// <summary><c>commentReactionCreated</c> or <c>commentReactionUpdated</c>.</summary>
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

    /// <summary>Who did it.</summary>
    [JsonPropertyName("callerUserArn")]
    public partial string? CallerUserArn { get; init; }

    /// <summary>All of it, in words.</summary>
    [JsonPropertyName("notificationBody")]
    public partial string? NotificationBody { get; init; }

    /// <summary>The emojis; never null.</summary>
    [JsonPropertyName("reactionEmojis")]
    public partial IReadOnlyList<string> ReactionEmojis { get; init; }

    /// <summary>Their names, such as <c>:thumbsup:</c>; never null.</summary>
    [JsonPropertyName("reactionShortcodes")]
    public partial IReadOnlyList<string> ReactionShortcodes { get; init; }

    /// <summary>Their code points, such as <c>U+1F44D</c>; never null.</summary>
    [JsonPropertyName("reactionUnicodes")]
    public partial IReadOnlyList<string> ReactionUnicodes { get; init; }

    /// <summary>The name of who did it, if the session has it; null otherwise.</summary>
    [JsonPropertyName("displayName")]
    public partial string? DisplayName { get; init; }

    /// <summary>The address of who did it, if the session has it; null otherwise.</summary>
    [JsonPropertyName("emailAddress")]
    public partial string? EmailAddress { get; init; }
}
