using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>GuardDuty found something that may be an attack, or found it again.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_finding-format.html">details of findings</see>
/// and <see href="https://docs.aws.amazon.com/guardduty/latest/APIReference/API_Finding.html">Finding</see> of the API.
/// </remarks>
[EventModel]
public sealed partial class GuardDutyFinding
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "GuardDuty Finding";

    /// <summary>The version of the detail: <c>2.0</c>.</summary>
    [JsonPropertyName("schemaVersion")]
    [Recurring]
    public partial string? SchemaVersion { get; init; }

    /// <summary>The account it was found in.</summary>
    [JsonPropertyName("accountId")]
    [Recurring]
    public partial string? AccountId { get; init; }

    /// <summary>The region it was found in.</summary>
    [JsonPropertyName("region")]
    [Recurring]
    public partial string? Region { get; init; }

    /// <summary><c>aws</c>, <c>aws-cn</c> or another partition.</summary>
    [JsonPropertyName("partition")]
    [Recurring]
    public partial string? Partition { get; init; }

    /// <summary>The identifier of the finding.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }

    /// <summary>The ARN of the finding.</summary>
    [JsonPropertyName("arn")]
    public partial string? Arn { get; init; }

    /// <summary>What it is, such as <c>UnauthorizedAccess:EC2/SSHBruteForce</c>.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>What is attacked, or attacks.</summary>
    [JsonPropertyName("resource")]
    public partial GuardDutyResource? Resource { get; init; }

    /// <summary>What was found.</summary>
    [JsonPropertyName("service")]
    public partial GuardDutyService? Service { get; init; }

    /// <summary>How grave it is: below 4 low, below 7 medium, below 9 high, from 9 critical.</summary>
    [JsonPropertyName("severity")]
    public partial double? Severity { get; init; }

    /// <summary>How sure GuardDuty is; null when missing.</summary>
    [JsonPropertyName("confidence")]
    public partial double? Confidence { get; init; }

    /// <summary>When it was found first; null when missing.</summary>
    [JsonPropertyName("createdAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was found last; null when missing.</summary>
    [JsonPropertyName("updatedAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? UpdatedAt { get; init; }

    /// <summary>It, in a few words.</summary>
    [JsonPropertyName("title")]
    public partial string? Title { get; init; }

    /// <summary>It, in words.</summary>
    [JsonPropertyName("description")]
    public partial string? Description { get; init; }

    /// <summary>The ARN of the sequence of attacks it is a part of; null when it is none.</summary>
    [JsonPropertyName("associatedAttackSequenceArn")]
    public partial string? AssociatedAttackSequenceArn { get; init; }
}
