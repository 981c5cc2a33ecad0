using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudTrail;

/// <summary>Who or what is behind an activity.</summary>
[EventModel]
public sealed partial class CloudTrailAttribution
{
    /// <summary>What it tells apart: <c>userIdentityArn</c>, <c>userAgent</c> or <c>errorCode</c>.</summary>
    [JsonPropertyName("attribute")]
    public partial string? Attribute { get; init; }

    /// <summary>How often it is now for each; never null.</summary>
    [JsonPropertyName("insight")]
    public partial IReadOnlyList<CloudTrailAttributedAverage> Insight { get; init; }

    /// <summary>How often it was before for each; never null.</summary>
    [JsonPropertyName("baseline")]
    public partial IReadOnlyList<CloudTrailAttributedAverage> Baseline { get; init; }
}
