using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeCommit;

/// <summary>A template of approval rules was created, changed, deleted, or got other repositories.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/codecommit/latest/userguide/monitoring-events.html">events of CodeCommit</see>
/// </remarks>
[EventModel]
public sealed partial class CodeCommitApprovalRuleTemplateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "CodeCommit Approval Rule Template Change";

    /// <summary>What happened, such as <c>approvalRuleTemplateCreated</c>.</summary>
    [JsonPropertyName("event")]
    public partial string? Event { get; init; }

    /// <summary>The digest of the template.</summary>
    [JsonPropertyName("approvalRuleTemplateContentSha256")]
    public partial string? ApprovalRuleTemplateContentSha256 { get; init; }

    /// <summary>The identifier of the template.</summary>
    [JsonPropertyName("approvalRuleTemplateId")]
    public partial string? ApprovalRuleTemplateId { get; init; }

    /// <summary>The name of the template.</summary>
    [JsonPropertyName("approvalRuleTemplateName")]
    public partial string? ApprovalRuleTemplateName { get; init; }

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

    /// <summary>All of it, in words.</summary>
    [JsonPropertyName("notificationBody")]
    public partial string? NotificationBody { get; init; }

    /// <summary>The repositories it is about: an object or a list.</summary>
    [JsonPropertyName("repositories")]
    public partial JsonValue Repositories { get; init; }

    /// <summary>The name of who did it, if the session has it; null otherwise.</summary>
    [JsonPropertyName("displayName")]
    public partial string? DisplayName { get; init; }

    /// <summary>The address of who did it, if the session has it; null otherwise.</summary>
    [JsonPropertyName("emailAddress")]
    public partial string? EmailAddress { get; init; }
}
