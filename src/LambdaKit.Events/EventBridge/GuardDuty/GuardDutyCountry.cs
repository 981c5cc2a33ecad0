using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A country.</summary>
[EventModel]
public sealed partial class GuardDutyCountry
{
    /// <summary>Its code; null when missing.</summary>
    [JsonPropertyName("countryCode")]
    public partial string? CountryCode { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("countryName")]
    public partial string? CountryName { get; init; }
}
