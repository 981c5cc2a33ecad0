using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A city.</summary>
[EventModel]
public sealed partial class GuardDutyCity
{
    /// <summary>Its name; empty when not known.</summary>
    [JsonPropertyName("cityName")]
    public partial string? CityName { get; init; }
}
