using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.AutoScaling;

/// <summary>An alarm that set an activity off.</summary>
[EventModel]
public sealed partial class AutoScalingInvokingAlarm
{
    /// <summary>The ARN of the alarm.</summary>
    [JsonPropertyName("AlarmArn")]
    public partial string? AlarmArn { get; init; }

    /// <summary>What the alarm says, as CloudWatch wrote it.</summary>
    [JsonPropertyName("Trigger")]
    public partial JsonValue Trigger { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("AlarmName")]
    public partial string? AlarmName { get; init; }

    /// <summary>Its description; null when it has none.</summary>
    [JsonPropertyName("AlarmDescription")]
    public partial string? AlarmDescription { get; init; }

    /// <summary>The account it is in.</summary>
    [JsonPropertyName("AWSAccountId")]
    public partial string? AwsAccountId { get; init; }

    /// <summary>The state it is in.</summary>
    [JsonPropertyName("NewStateValue")]
    public partial string? NewStateValue { get; init; }

    /// <summary>Why it is in that state.</summary>
    [JsonPropertyName("NewStateReason")]
    public partial string? NewStateReason { get; init; }

    /// <summary>When it went into that state; null when missing.</summary>
    [JsonPropertyName("StateChangeTime")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? StateChangeTime { get; init; }

    /// <summary>The region it is in.</summary>
    [JsonPropertyName("Region")]
    public partial string? Region { get; init; }

    /// <summary>The state it was in before.</summary>
    [JsonPropertyName("OldStateValue")]
    public partial string? OldStateValue { get; init; }

    /// <summary>When it was last set up; null when missing.</summary>
    [JsonPropertyName("AlarmConfigurationUpdatedTimestamp")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? AlarmConfigurationUpdatedAt { get; init; }
}
