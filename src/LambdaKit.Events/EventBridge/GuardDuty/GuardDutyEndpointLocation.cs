using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>Where an endpoint is.</summary>
[EventModel]
public sealed partial class GuardDutyEndpointLocation
{
    /// <summary>The city.</summary>
    [JsonPropertyName("city")]
    public partial string? City { get; init; }

    /// <summary>The country.</summary>
    [JsonPropertyName("country")]
    public partial string? Country { get; init; }

    /// <summary>The latitude, in degrees.</summary>
    [JsonPropertyName("lat")]
    public partial double? Latitude { get; init; }

    /// <summary>The longitude, in degrees.</summary>
    [JsonPropertyName("lon")]
    public partial double? Longitude { get; init; }
}
