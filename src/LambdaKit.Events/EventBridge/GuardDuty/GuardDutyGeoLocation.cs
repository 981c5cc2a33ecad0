using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A place on earth.</summary>
[EventModel]
public sealed partial class GuardDutyGeoLocation
{
    /// <summary>The latitude, in degrees.</summary>
    [JsonPropertyName("lat")]
    public partial double? Latitude { get; init; }

    /// <summary>The longitude, in degrees.</summary>
    [JsonPropertyName("lon")]
    public partial double? Longitude { get; init; }
}
