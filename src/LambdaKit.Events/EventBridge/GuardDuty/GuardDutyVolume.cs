using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A volume.</summary>
[EventModel]
public sealed partial class GuardDutyVolume
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>The folder of the host that it is; null when it is none.</summary>
    [JsonPropertyName("hostPath")]
    public partial GuardDutyHostPath? HostPath { get; init; }
}
