using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudWatchDashboards;

/// <summary>The time zone of a dashboard.</summary>
[EventModel]
public sealed partial class CustomWidgetTimeZone
{
    /// <summary><c>UTC</c> or <c>Local</c></summary>
    [JsonPropertyName("label")]
    public partial string? Label { get; init; }

    /// <summary>The offset from UTC, such as <c>+01:00</c>.</summary>
    [JsonPropertyName("offsetISO")]
    public partial string? IsoOffset { get; init; }

    /// <summary>The offset from UTC, in minutes.</summary>
    [JsonPropertyName("offsetInMinutes")]
    public partial int? OffsetMinutes { get; init; }
}
