using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Health;

/// <summary>Something happened, or will happen, to what AWS runs for the account.</summary>
/// <remarks>
/// Modelled from the AWS reference: <see href="https://docs.aws.amazon.com/health/latest/ug/aws-health-events-eventbridge-schema.html">events of AWS Health</see>
/// </remarks>
[EventModel]
public sealed partial class HealthEvent
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "AWS Health Event";

    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of a report of abuse.</summary>
    public const string AbuseDetailType = "AWS Health Abuse Event";

    /// <summary>The ARN of the happening, which several events may be about.</summary>
    [JsonPropertyName("eventArn")]
    public partial string? EventArn { get; init; }

    /// <summary>The service, such as <c>EC2</c>.</summary>
    [JsonPropertyName("service")]
    [Recurring]
    public partial string? Service { get; init; }

    /// <summary>What happened, such as <c>AWS_EC2_INSTANCE_STORE_DRIVE_PERFORMANCE_DEGRADED</c>.</summary>
    [JsonPropertyName("eventTypeCode")]
    public partial string? EventTypeCode { get; init; }

    /// <summary>What kind of happening it is; null when missing.</summary>
    [JsonPropertyName("eventTypeCategory")]
    public partial HealthEventCategory? EventTypeCategory { get; init; }

    /// <summary><c>ACCOUNT_SPECIFIC</c> or <c>PUBLIC</c>; null when missing.</summary>
    [JsonPropertyName("eventScopeCode")]
    public partial string? EventScopeCode { get; init; }

    /// <summary>The communication: pages and copies for other regions have the same; null when missing.</summary>
    [JsonPropertyName("communicationId")]
    public partial string? CommunicationId { get; init; }

    /// <summary>When it began or will begin, in UTC; null when missing.</summary>
    [JsonPropertyName("startTime")]
    [StoredAs(typeof(Rfc1123Time))]
    public partial DateTimeOffset? StartTime { get; init; }

    /// <summary>When it ended or will end, in UTC; null when not known.</summary>
    [JsonPropertyName("endTime")]
    [StoredAs(typeof(Rfc1123Time))]
    public partial DateTimeOffset? EndTime { get; init; }

    /// <summary>When it was last updated, in UTC; null when missing.</summary>
    [JsonPropertyName("lastUpdatedTime")]
    [StoredAs(typeof(Rfc1123Time))]
    public partial DateTimeOffset? LastUpdatedTime { get; init; }

    /// <summary><c>open</c>, <c>closed</c> or <c>upcoming</c>; null when missing.</summary>
    [JsonPropertyName("statusCode")]
    public partial string? StatusCode { get; init; }

    /// <summary>The region it is about; null when missing.</summary>
    [JsonPropertyName("eventRegion")]
    [Recurring]
    public partial string? EventRegion { get; init; }

    /// <summary>It, in words; never null.</summary>
    [JsonPropertyName("eventDescription")]
    public partial IReadOnlyList<HealthDescription> EventDescription { get; init; }

    /// <summary>What else is said of it; never null.</summary>
    [JsonPropertyName("eventMetadata")]
    public partial IReadOnlyDictionary<string, string> EventMetadata { get; init; }

    /// <summary>The resources it is about; never null.</summary>
    [JsonPropertyName("affectedEntities")]
    public partial IReadOnlyList<HealthAffectedEntity> AffectedEntities { get; init; }

    /// <summary>The account it is about; null when missing.</summary>
    [JsonPropertyName("affectedAccount")]
    public partial string? AffectedAccount { get; init; }

    /// <summary>Which page this is, from 1: an event with many resources comes in several; null when missing.</summary>
    [JsonPropertyName("page")]
    [StoredAs(typeof(IntegerOrText))]
    public partial int? Page { get; init; }

    /// <summary>How many pages there are; null when missing.</summary>
    [JsonPropertyName("totalPages")]
    [StoredAs(typeof(IntegerOrText))]
    public partial int? TotalPages { get; init; }

    /// <summary>Whether this is the copy for another region; null when missing.</summary>
    [JsonPropertyName("backupEvent")]
    [StoredAs(typeof(BooleanText))]
    public partial bool? BackupEvent { get; init; }

    /// <summary>Whether something is to be done: <c>ACTION_REQUIRED</c>, <c>ACTION_MAY_BE_REQUIRED</c> or <c>INFORMATIONAL</c>; null when missing.</summary>
    [JsonPropertyName("actionability")]
    public partial string? Actionability { get; init; }

    /// <summary>Whom it concerns: <c>OPERATIONS</c>, <c>SECURITY</c>, <c>BILLING</c>; never null.</summary>
    [JsonPropertyName("personas")]
    public partial IReadOnlyList<string> Personas { get; init; }

    /// <summary>The same as the actionability, for older rules; null when missing.</summary>
    [JsonPropertyName("eventTypeActionability")]
    public partial string? EventTypeActionability { get; init; }

    /// <summary>The ARN that it had before; null when missing.</summary>
    [JsonPropertyName("deprecatedEventArn")]
    public partial string? DeprecatedEventArn { get; init; }
}
