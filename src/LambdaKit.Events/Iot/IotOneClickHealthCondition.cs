using System.Text.Json.Serialization;

namespace LambdaKit.Events.Iot;

/// <summary>What the health of a device has come to.</summary>
[EventModel]
public sealed partial class IotOneClickHealthCondition
{
    /// <summary>The threshold below which the remaining life has fallen, in percent.</summary>
    [JsonPropertyName("remainingLifeLowerThan")]
    public partial decimal? RemainingLifeLowerThan { get; init; }
}
