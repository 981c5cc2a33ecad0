using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudWatchAlarms;

/// <summary>Why an alarm is in its state.</summary>
[EventModel]
public sealed partial class CloudWatchAlarmReason
{
    /// <summary>The version of this: <c>1.0</c>; null when missing.</summary>
    [JsonPropertyName("version")]
    public partial string? Version { get; init; }

    /// <summary>When the metric was looked at; null when missing.</summary>
    [JsonPropertyName("queryDate")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? QueryDate { get; init; }

    /// <summary>The beginning of the first datapoint; null when missing.</summary>
    [JsonPropertyName("startDate")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? StartDate { get; init; }

    /// <summary>The unit of the metric; null when it has none.</summary>
    [JsonPropertyName("unit")]
    public partial string? Unit { get; init; }

    /// <summary>The statistic, such as <c>Average</c>; null when missing.</summary>
    [JsonPropertyName("statistic")]
    public partial string? Statistic { get; init; }

    /// <summary>The length of a datapoint, in seconds; null when missing.</summary>
    [JsonPropertyName("period")]
    public partial int? PeriodSeconds { get; init; }

    /// <summary>The last datapoints: numbers, or null where there is none; never null.</summary>
    [JsonPropertyName("recentDatapoints")]
    public partial IReadOnlyList<JsonValue> RecentDatapoints { get; init; }

    /// <summary>The lower end of the band for each of them; never null.</summary>
    [JsonPropertyName("recentLowerThresholds")]
    public partial IReadOnlyList<JsonValue> RecentLowerThresholds { get; init; }

    /// <summary>The upper end of the band for each of them; never null.</summary>
    [JsonPropertyName("recentUpperThresholds")]
    public partial IReadOnlyList<JsonValue> RecentUpperThresholds { get; init; }

    /// <summary>The threshold; null for composite alarms and bands.</summary>
    [JsonPropertyName("threshold")]
    public partial double? Threshold { get; init; }

    /// <summary>The datapoints that decided; never null.</summary>
    [JsonPropertyName("evaluatedDatapoints")]
    public partial IReadOnlyList<CloudWatchAlarmDatapoint> EvaluatedDatapoints { get; init; }

    /// <summary>The alarms that decided, for a composite alarm; never null.</summary>
    [JsonPropertyName("triggeringAlarms")]
    public partial IReadOnlyList<CloudWatchTriggeringAlarm> TriggeringAlarms { get; init; }
}
