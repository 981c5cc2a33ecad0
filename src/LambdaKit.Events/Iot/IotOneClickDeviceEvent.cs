using System.Text.Json.Serialization;

namespace LambdaKit.Events.Iot;

/// <summary>What has happened to a device.</summary>
[EventModel]
public sealed partial class IotOneClickDeviceEvent
{
    /// <summary>The click; null when it is about the device's health.</summary>
    [JsonPropertyName("buttonClicked")]
    public partial IotOneClickButtonClick? ButtonClicked { get; init; }

    /// <summary>The device's health; null when it was clicked.</summary>
    [JsonPropertyName("deviceHealthMonitor")]
    public partial IotOneClickHealth? DeviceHealthMonitor { get; init; }
}
