using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>The threats of a scan by name.</summary>
[EventModel]
public sealed partial class GuardDutyThreatsByName
{
    /// <summary>How many files.</summary>
    [JsonPropertyName("itemCount")]
    public partial int? ItemCount { get; init; }

    /// <summary>How many names.</summary>
    [JsonPropertyName("uniqueThreatNameCount")]
    public partial int? UniqueThreatNameCount { get; init; }

    /// <summary>Whether there are more than are listed.</summary>
    [JsonPropertyName("shortened")]
    public partial bool? Shortened { get; init; }

    /// <summary>The names; never null.</summary>
    [JsonPropertyName("threatNames")]
    public partial IReadOnlyList<GuardDutyThreatName> ThreatNames { get; init; }
}
