using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudWatchAlarms;

/// <summary>An alarm was created, changed or deleted.</summary>
/// <remarks>
/// Modelled from the AWS reference:
/// <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/cloudwatch-and-eventbridge.html">alarm events</see>
/// </remarks>
[EventModel]
public sealed partial class CloudWatchAlarmConfigurationChange
{
    /// <summary>The detail type of such an event in EventBridge.</summary>
    public const string DetailType = "CloudWatch Alarm Configuration Change";

    /// <summary>The name of the alarm.</summary>
    [JsonPropertyName("alarmName")]
    public partial string? AlarmName { get; init; }

    /// <summary><c>create</c>, <c>update</c> or <c>delete</c>.</summary>
    [JsonPropertyName("operation")]
    public partial string? Operation { get; init; }

    /// <summary>The state it is in.</summary>
    [JsonPropertyName("state")]
    public partial CloudWatchAlarmStateDetails? State { get; init; }

    /// <summary>The state it was in before; null when missing.</summary>
    [JsonPropertyName("previousState")]
    public partial CloudWatchAlarmStateDetails? PreviousState { get; init; }

    /// <summary>What it is now; for a deleted one, what it was.</summary>
    [JsonPropertyName("configuration")]
    public partial CloudWatchAlarmConfiguration? Configuration { get; init; }

    /// <summary>What it was before; null unless it was updated.</summary>
    [JsonPropertyName("previousConfiguration")]
    public partial CloudWatchAlarmConfiguration? PreviousConfiguration { get; init; }
}
