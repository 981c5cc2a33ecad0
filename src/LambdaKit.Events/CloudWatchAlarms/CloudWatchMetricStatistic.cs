using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudWatchAlarms;

/// <summary>A statistic of a metric.</summary>
[EventModel]
public sealed partial class CloudWatchMetricStatistic
{
    /// <summary>The metric.</summary>
    [JsonPropertyName("metric")]
    public partial CloudWatchMetric? Metric { get; init; }

    /// <summary>The length of a datapoint, in seconds.</summary>
    [JsonPropertyName("period")]
    public partial int? PeriodSeconds { get; init; }

    /// <summary>The statistic, such as <c>Average</c>.</summary>
    [JsonPropertyName("stat")]
    public partial string? Stat { get; init; }

    /// <summary>The unit; null for any.</summary>
    [JsonPropertyName("unit")]
    public partial string? Unit { get; init; }
}
