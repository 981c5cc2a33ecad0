using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudWatchAlarms;

/// <summary>A datapoint that decided.</summary>
[EventModel]
public sealed partial class CloudWatchAlarmDatapoint
{
    /// <summary>Its beginning; null when missing.</summary>
    [JsonPropertyName("timestamp")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Timestamp { get; init; }

    /// <summary>How many samples it holds; null when there is no datapoint.</summary>
    [JsonPropertyName("sampleCount")]
    public partial double? SampleCount { get; init; }

    /// <summary>Its value; null when there is no datapoint.</summary>
    [JsonPropertyName("value")]
    public partial double? Value { get; init; }

    /// <summary>The threshold for it; null when it is the same for all.</summary>
    [JsonPropertyName("threshold")]
    public partial double? Threshold { get; init; }
}
