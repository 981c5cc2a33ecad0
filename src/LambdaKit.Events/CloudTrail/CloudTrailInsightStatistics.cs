using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudTrail;

/// <summary>How often an activity is, and how often it was.</summary>
[EventModel]
public sealed partial class CloudTrailInsightStatistics
{
    /// <summary>How often it was before.</summary>
    [JsonPropertyName("baseline")]
    public partial CloudTrailAverage? Baseline { get; init; }

    /// <summary>How often it is now.</summary>
    [JsonPropertyName("insight")]
    public partial CloudTrailAverage? Insight { get; init; }

    /// <summary>For how long it goes on, in minutes; null when it just began.</summary>
    [JsonPropertyName("insightDuration")]
    public partial int? InsightMinutes { get; init; }

    /// <summary>For how long it was looked at before, in minutes.</summary>
    [JsonPropertyName("baselineDuration")]
    public partial int? BaselineMinutes { get; init; }
}
