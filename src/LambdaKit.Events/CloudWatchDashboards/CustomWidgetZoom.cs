using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudWatchDashboards;

/// <summary>The part of a time range that a user has zoomed to.</summary>
[EventModel]
public sealed partial class CustomWidgetZoom
{
    /// <summary>Its first instant, to the millisecond, in UTC.</summary>
    [JsonPropertyName("start")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? Start { get; init; }

    /// <summary>Its last instant, to the millisecond, in UTC.</summary>
    [JsonPropertyName("end")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? End { get; init; }
}
