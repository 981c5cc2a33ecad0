using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>An Elastic Inference accelerator.</summary>
[EventModel]
public sealed partial class EcsInferenceAccelerator
{
    /// <summary>Its name in the task definition.</summary>
    [JsonPropertyName("deviceName")]
    public partial string? DeviceName { get; init; }

    /// <summary>Its type.</summary>
    [JsonPropertyName("deviceType")]
    public partial string? DeviceType { get; init; }
}
