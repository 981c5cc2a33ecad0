using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudWatchAlarms;

/// <summary>What an alarm sends to a function that is its action.</summary>
/// <remarks>
/// The same comes through EventBridge, with <see cref="CloudWatchAlarmChange"/> as its detail.
/// <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-actions-Lambda.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CloudWatchAlarmEvent
{
    /// <summary><c>aws.cloudwatch</c></summary>
    [JsonPropertyName("source")]
    [Recurring]
    public partial string? Source { get; init; }

    /// <summary>The ARN of the alarm.</summary>
    [JsonPropertyName("alarmArn")]
    public partial string? AlarmArn { get; init; }

    /// <summary>The account of the alarm.</summary>
    [JsonPropertyName("accountId")]
    [Recurring]
    public partial string? AccountId { get; init; }

    /// <summary>When it went into its state; null when missing.</summary>
    [JsonPropertyName("time")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Time { get; init; }

    /// <summary>The region of the alarm.</summary>
    [JsonPropertyName("region")]
    [Recurring]
    public partial string? Region { get; init; }

    /// <summary>The alarm and its state.</summary>
    [JsonPropertyName("alarmData")]
    public partial CloudWatchAlarmChange? AlarmData { get; init; }
}
