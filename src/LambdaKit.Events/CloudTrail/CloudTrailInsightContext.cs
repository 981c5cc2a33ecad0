using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudTrail;

/// <summary>How unusual an activity is.</summary>
[EventModel]
public sealed partial class CloudTrailInsightContext
{
    /// <summary>How often it is, and how often it was.</summary>
    [JsonPropertyName("statistics")]
    public partial CloudTrailInsightStatistics? Statistics { get; init; }

    /// <summary>Who and what is behind it; never null.</summary>
    [JsonPropertyName("attributions")]
    public partial IReadOnlyList<CloudTrailAttribution> Attributions { get; init; }
}
