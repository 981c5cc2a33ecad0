using System.Text.Json.Serialization;

namespace LambdaKit.Events.Iot;

/// <summary>A device of AWS IoT 1-Click was clicked, or its battery goes low. AWS has closed the service at the end of 2024.</summary>
/// <remarks>
/// Modelled from AWS's documentation; no real sample was at hand.
/// <see href="https://docs.aws.amazon.com/iot-1-click/latest/developerguide/1click-events.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class IotOneClickEvent
{
    /// <summary>What has happened.</summary>
    [JsonPropertyName("deviceEvent")]
    public partial IotOneClickDeviceEvent? DeviceEvent { get; init; }

    /// <summary>The device.</summary>
    [JsonPropertyName("deviceInfo")]
    public partial IotOneClickDevice? Device { get; init; }

    /// <summary>Where the device is; null when it is in no placement.</summary>
    [JsonPropertyName("placementInfo")]
    public partial IotOneClickPlacement? Placement { get; init; }
}
