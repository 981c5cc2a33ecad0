using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudWatchAlarms;

/// <summary>An alarm went into another state.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class CloudWatchAlarmChange
{
    /// <summary>The detail type of such an event in EventBridge.</summary>
    public const string DetailType = "CloudWatch Alarm State Change";

    /// <summary>The detail type in EventBridge of one of the many series that an alarm looks at.</summary>
    public const string ContributorDetailType = "CloudWatch Alarm Contributor State Change";

    /// <summary>The name of the alarm.</summary>
    [JsonPropertyName("alarmName")]
    public partial string? AlarmName { get; init; }

    /// <summary>The state it is in.</summary>
    [JsonPropertyName("state")]
    public partial CloudWatchAlarmStateDetails? State { get; init; }

    /// <summary>The state it was in before.</summary>
    [JsonPropertyName("previousState")]
    public partial CloudWatchAlarmStateDetails? PreviousState { get; init; }

    /// <summary>What it looks at.</summary>
    [JsonPropertyName("configuration")]
    public partial CloudWatchAlarmConfiguration? Configuration { get; init; }

    /// <summary>The series that it is about, for an alarm on many; null for others.</summary>
    [JsonPropertyName("alarmContributor")]
    public partial CloudWatchAlarmContributor? AlarmContributor { get; init; }

    /// <summary>What keeps its actions quiet; null JSON when nothing does.</summary>
    [JsonPropertyName("muteDetail")]
    public partial JsonValue MuteDetail { get; init; }
}
