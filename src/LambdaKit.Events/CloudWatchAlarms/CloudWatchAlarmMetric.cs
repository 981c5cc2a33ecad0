using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudWatchAlarms;

/// <summary>A metric of an alarm, or an expression over others.</summary>
[EventModel]
public sealed partial class CloudWatchAlarmMetric
{
    /// <summary>What expressions call it.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }

    /// <summary>The metric; null for an expression.</summary>
    [JsonPropertyName("metricStat")]
    public partial CloudWatchMetricStatistic? MetricStat { get; init; }

    /// <summary>The expression; null for a metric.</summary>
    [JsonPropertyName("expression")]
    public partial string? Expression { get; init; }

    /// <summary>What it is called; null when missing.</summary>
    [JsonPropertyName("label")]
    public partial string? Label { get; init; }

    /// <summary>Whether this is what the alarm compares.</summary>
    [JsonPropertyName("returnData")]
    public partial bool? ReturnData { get; init; }

    /// <summary>The length of a datapoint, in seconds; null when missing.</summary>
    [JsonPropertyName("period")]
    public partial int? PeriodSeconds { get; init; }

    /// <summary>The account of the metric; null for the alarm's.</summary>
    [JsonPropertyName("accountId")]
    [Recurring]
    public partial string? AccountId { get; init; }
}
