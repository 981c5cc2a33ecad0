using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>An address elsewhere.</summary>
[EventModel]
public sealed partial class GuardDutyRemoteIp
{
    /// <summary>The IPv4 address; null when it has none.</summary>
    [JsonPropertyName("ipAddressV4")]
    public partial string? IpAddressV4 { get; init; }

    /// <summary>The IPv6 address; null when it has none.</summary>
    [JsonPropertyName("ipAddressV6")]
    public partial string? IpAddressV6 { get; init; }

    /// <summary>Its city.</summary>
    [JsonPropertyName("city")]
    public partial GuardDutyCity? City { get; init; }

    /// <summary>Its country.</summary>
    [JsonPropertyName("country")]
    public partial GuardDutyCountry? Country { get; init; }

    /// <summary>Where it is.</summary>
    [JsonPropertyName("geoLocation")]
    public partial GuardDutyGeoLocation? GeoLocation { get; init; }

    /// <summary>Whose it is.</summary>
    [JsonPropertyName("organization")]
    public partial GuardDutyOrganization? Organization { get; init; }
}
