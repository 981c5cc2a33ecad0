using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudWatchAlarms;

/// <summary>The state of an alarm.</summary>
[EventModel]
public sealed partial class CloudWatchAlarmStateDetails
{
    /// <summary>What it says; null when missing.</summary>
    [JsonPropertyName("value")]
    public partial CloudWatchAlarmState? Value { get; init; }

    /// <summary>Why, in words.</summary>
    [JsonPropertyName("reason")]
    public partial string? Reason { get; init; }

    /// <summary>Why, as JSON in a text; null when missing. See <see cref="ParseReasonData"/>.</summary>
    [JsonPropertyName("reasonData")]
    public partial string? ReasonData { get; init; }

    /// <summary>When it went into the state; null when missing.</summary>
    [JsonPropertyName("timestamp")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary>What kept its actions quiet: <c>Alarm</c>, <c>WaitPeriod</c> or <c>ExtensionPeriod</c>; null when nothing did.</summary>
    [JsonPropertyName("actionsSuppressedBy")]
    public partial string? ActionsSuppressedBy { get; init; }

    /// <summary>The same in words; null when nothing did.</summary>
    [JsonPropertyName("actionsSuppressedReason")]
    public partial string? ActionsSuppressedReason { get; init; }

    /// <summary><c>PARTIAL_DATA</c>, <c>EVALUATION_ERROR</c> or <c>EVALUATION_FAILURE</c>; null when all went well.</summary>
    [JsonPropertyName("evaluationState")]
    public partial string? EvaluationState { get; init; }

    /// <summary>Why the alarm is in its state, read anew by each call; null when CloudWatch does not say it.</summary>
    /// <exception cref="EventFormatException"><see cref="ReasonData"/> is no JSON, or of another shape.</exception>
    public CloudWatchAlarmReason? ParseReasonData() => ReasonData is { } json ? CloudWatchAlarmReason.Parse(json) : null;
}
