using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudTrail;

/// <summary>How often an activity is in a minute.</summary>
[EventModel]
public sealed partial class CloudTrailAverage
{
    /// <summary>The average.</summary>
    [JsonPropertyName("average")]
    [StoredAs(typeof(FloatingNumber))]
    public partial double? Average { get; init; }
}
