using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudTrail;

/// <summary>How often an activity is in a minute.</summary>
[EventModel]
public sealed partial class CloudTrailAverage
{
    /// <summary>The average.</summary>
    [JsonPropertyName("average")]
    public partial double? Average { get; init; }
}
