using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudWatchAlarms;

/// <summary>An alarm that decided for a composite alarm.</summary>
[EventModel]
public sealed partial class CloudWatchTriggeringAlarm
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("arn")]
    public partial string? Arn { get; init; }

    /// <summary>Its state.</summary>
    [JsonPropertyName("state")]
    public partial CloudWatchAlarmStateDetails? State { get; init; }
}
