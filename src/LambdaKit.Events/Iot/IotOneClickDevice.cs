using System.Text.Json.Serialization;

namespace LambdaKit.Events.Iot;

/// <summary>A device of AWS IoT 1-Click.</summary>
[EventModel]
public sealed partial class IotOneClickDevice
{
    /// <summary>The identifier of the device.</summary>
    [JsonPropertyName("deviceId")]
    public partial string? DeviceId { get; init; }

    /// <summary>The type of the device, such as <c>button</c>.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>The remaining life of its battery, in percent.</summary>
    [JsonPropertyName("remainingLife")]
    public partial decimal? RemainingLife { get; init; }

    /// <summary>What its owner has written about it; never null.</summary>
    [JsonPropertyName("attributes")]
    public partial IReadOnlyDictionary<string, string> Attributes { get; init; }
}
