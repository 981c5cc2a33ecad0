using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudTrail;

/// <summary>How often an activity is in a minute for one value.</summary>
[EventModel]
public sealed partial class CloudTrailAttributedAverage
{
    /// <summary>The value, such as an ARN.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }

    /// <summary>The average.</summary>
    [JsonPropertyName("average")]
    public partial double? Average { get; init; }
}
