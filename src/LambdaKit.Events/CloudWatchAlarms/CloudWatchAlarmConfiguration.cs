using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudWatchAlarms;

/// <summary>What an alarm looks at and does.</summary>
[EventModel]
public sealed partial class CloudWatchAlarmConfiguration
{
    /// <summary>Its name; null where the event has it elsewhere.</summary>
    [JsonPropertyName("alarmName")]
    public partial string? AlarmName { get; init; }

    /// <summary>Its description; null when it has none.</summary>
    [JsonPropertyName("description")]
    public partial string? Description { get; init; }

    /// <summary>Whether its actions are taken; null when missing.</summary>
    [JsonPropertyName("actionsEnabled")]
    public partial bool? ActionsEnabled { get; init; }

    /// <summary>When it was set up; null when missing.</summary>
    [JsonPropertyName("timestamp")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary>What is done when it goes into the state <c>OK</c>, as ARNs; never null.</summary>
    [JsonPropertyName("okActions")]
    public partial IReadOnlyList<string> OkActions { get; init; }

    /// <summary>What is done when it goes into the state <c>ALARM</c>, as ARNs; never null.</summary>
    [JsonPropertyName("alarmActions")]
    public partial IReadOnlyList<string> AlarmActions { get; init; }

    /// <summary>What is done when it goes into the state <c>INSUFFICIENT_DATA</c>, as ARNs; never null.</summary>
    [JsonPropertyName("insufficientDataActions")]
    public partial IReadOnlyList<string> InsufficientDataActions { get; init; }

    /// <summary>The metrics of a metric alarm; never null.</summary>
    [JsonPropertyName("metrics")]
    public partial IReadOnlyList<CloudWatchAlarmMetric> Metrics { get; init; }

    /// <summary>How many datapoints are looked at; null when missing.</summary>
    [JsonPropertyName("evaluationPeriods")]
    public partial int? EvaluationPeriods { get; init; }

    /// <summary>How many of them have to be beyond the threshold; null for all.</summary>
    [JsonPropertyName("datapointsToAlarm")]
    public partial int? DatapointsToAlarm { get; init; }

    /// <summary>The threshold; null for composite alarms and bands.</summary>
    [JsonPropertyName("threshold")]
    public partial double? Threshold { get; init; }

    /// <summary>The metric that is the band; null for others.</summary>
    [JsonPropertyName("thresholdMetricId")]
    public partial string? ThresholdMetricId { get; init; }

    /// <summary>How they are compared, such as <c>GreaterThanThreshold</c>; null when missing.</summary>
    [JsonPropertyName("comparisonOperator")]
    public partial string? ComparisonOperator { get; init; }

    /// <summary>What a missing datapoint means: <c>breaching</c>, <c>notBreaching</c>, <c>ignore</c> or <c>missing</c>; null when missing.</summary>
    [JsonPropertyName("treatMissingData")]
    public partial string? TreatMissingData { get; init; }

    /// <summary>Whether percentiles of few samples count: <c>evaluate</c> or <c>ignore</c>; null when missing.</summary>
    [JsonPropertyName("evaluateLowSampleCountPercentile")]
    public partial string? EvaluateLowSampleCountPercentile { get; init; }

    /// <summary>The rule of a composite alarm; null for others.</summary>
    [JsonPropertyName("alarmRule")]
    public partial string? AlarmRule { get; init; }

    /// <summary>The alarm that keeps its actions quiet; null when there is none.</summary>
    [JsonPropertyName("actionsSuppressor")]
    public partial string? ActionsSuppressor { get; init; }

    /// <summary>How long it waits for that alarm to go off, in seconds; null when there is none.</summary>
    [JsonPropertyName("actionsSuppressorWaitPeriod")]
    public partial int? ActionsSuppressorWaitSeconds { get; init; }

    /// <summary>How long it stays quiet after that alarm, in seconds; null when there is none.</summary>
    [JsonPropertyName("actionsSuppressorExtensionPeriod")]
    public partial int? ActionsSuppressorExtensionSeconds { get; init; }

    /// <summary>What an alarm on many series looks at; null JSON for others.</summary>
    [JsonPropertyName("evaluationCriteria")]
    public partial JsonValue EvaluationCriteria { get; init; }

    /// <summary>How often it is looked at, in seconds; null when missing.</summary>
    [JsonPropertyName("evaluationInterval")]
    public partial int? EvaluationInterval { get; init; }
}
