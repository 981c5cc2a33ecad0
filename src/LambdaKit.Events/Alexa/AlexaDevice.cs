using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>A device.</summary>
[EventModel]
public sealed partial class AlexaDevice
{
    /// <summary>The identifier of the device for this skill; null when missing.</summary>
    [JsonPropertyName("deviceId")]
    public partial string? DeviceId { get; init; }

    /// <summary>The identifier of the device for this skill's vendor; null when missing.</summary>
    [JsonPropertyName("persistentEndpointId")]
    public partial string? PersistentEndpointId { get; init; }

    /// <summary>What the device can do, by name of the interface, such as <c>AudioPlayer</c>; never null.</summary>
    [JsonPropertyName("supportedInterfaces")]
    public partial IReadOnlyDictionary<string, JsonValue> SupportedInterfaces { get; init; }
}
