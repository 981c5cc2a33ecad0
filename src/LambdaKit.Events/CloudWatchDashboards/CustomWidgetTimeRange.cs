using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudWatchDashboards;

/// <summary>The time range of a dashboard.</summary>
[EventModel]
public sealed partial class CustomWidgetTimeRange
{
    /// <summary>Whether the range moves with the time.</summary>
    [JsonPropertyName("mode")]
    public partial CustomWidgetTimeRangeMode? Mode { get; init; }

    /// <summary>Its first instant, to the millisecond, in UTC.</summary>
    [JsonPropertyName("start")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? Start { get; init; }

    /// <summary>Its last instant, to the millisecond, in UTC.</summary>
    [JsonPropertyName("end")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? End { get; init; }

    /// <summary>How long before the end it starts, in milliseconds; null when absolute.</summary>
    [JsonPropertyName("relativeStart")]
    public partial long? RelativeStartMilliseconds { get; init; }

    /// <summary>The part that a user has zoomed to; null when none.</summary>
    [JsonPropertyName("zoom")]
    public partial CustomWidgetZoom? Zoom { get; init; }
}
