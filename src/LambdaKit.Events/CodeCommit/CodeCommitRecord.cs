using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CodeCommit;

/// <summary>One record of a <see cref="CodeCommitEvent"/>.</summary>
[EventModel]
public sealed partial class CodeCommitRecord
{
    /// <summary>The identifier of the record.</summary>
    [JsonPropertyName("eventId")]
    public partial string? EventId { get; init; }

    /// <summary>The version of the record's layout: <c>1.0</c>.</summary>
    [JsonPropertyName("eventVersion")]
    [Recurring]
    public partial string? EventVersion { get; init; }

    /// <summary>When it happened; null when missing.</summary>
    [JsonPropertyName("eventTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? EventTime { get; init; }

    /// <summary>The name of the trigger.</summary>
    [JsonPropertyName("eventTriggerName")]
    [Recurring]
    public partial string? EventTriggerName { get; init; }

    /// <summary>Which part this is, from 1: what is too long for one record comes in several.</summary>
    [JsonPropertyName("eventPartNumber")]
    public partial int? EventPartNumber { get; init; }

    /// <summary>What was changed.</summary>
    [JsonPropertyName("codecommit")]
    public partial CodeCommitChange? Change { get; init; }

    /// <summary>What happened: <c>ReferenceChanges</c>, or <c>TriggerEventTest</c> for a test.</summary>
    [JsonPropertyName("eventName")]
    public partial string? EventName { get; init; }

    /// <summary>The identifier of the trigger.</summary>
    [JsonPropertyName("eventTriggerConfigId")]
    public partial string? EventTriggerConfigId { get; init; }

    /// <summary>The ARN of the repository.</summary>
    [JsonPropertyName("eventSourceARN")]
    [Recurring]
    public partial string? EventSourceArn { get; init; }

    /// <summary>The ARN of who did it.</summary>
    [JsonPropertyName("userIdentityARN")]
    public partial string? UserIdentityArn { get; init; }

    /// <summary><c>aws:codecommit</c></summary>
    [JsonPropertyName("eventSource")]
    [Recurring]
    public partial string? EventSource { get; init; }

    /// <summary>The region of the repository, such as <c>eu-west-1</c>.</summary>
    [JsonPropertyName("awsRegion")]
    [Recurring]
    public partial string? AwsRegion { get; init; }

    /// <summary>How many parts there are.</summary>
    [JsonPropertyName("eventTotalParts")]
    public partial int? EventTotalParts { get; init; }

    /// <summary>What the trigger was given for its receivers; null when it was given nothing.</summary>
    [JsonPropertyName("customData")]
    public partial string? CustomData { get; init; }
}
