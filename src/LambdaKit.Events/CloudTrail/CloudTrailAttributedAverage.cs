using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

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
    [StoredAs(typeof(FloatingNumber))]
    public partial double? Average { get; init; }
}
