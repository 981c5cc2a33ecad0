using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>Where a volume is in a container.</summary>
[EventModel]
public sealed partial class GuardDutyVolumeMount
{
    /// <summary>The volume.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>The path.</summary>
    [JsonPropertyName("mountPath")]
    public partial string? MountPath { get; init; }
}
