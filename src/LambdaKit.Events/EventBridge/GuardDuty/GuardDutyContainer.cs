using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A container.</summary>
[EventModel]
public sealed partial class GuardDutyContainer
{
    /// <summary>What runs it, such as <c>docker</c>; null when missing.</summary>
    [JsonPropertyName("containerRuntime")]
    public partial string? ContainerRuntime { get; init; }

    /// <summary>Its identifier; null when missing.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }

    /// <summary>Its name; null when missing.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>Its image.</summary>
    [JsonPropertyName("image")]
    public partial string? Image { get; init; }

    /// <summary>The image's name without the last part; null when missing.</summary>
    [JsonPropertyName("imagePrefix")]
    public partial string? ImagePrefix { get; init; }

    /// <summary>Where its volumes are; never null.</summary>
    [JsonPropertyName("volumeMounts")]
    public partial IReadOnlyList<GuardDutyVolumeMount> VolumeMounts { get; init; }

    /// <summary>What it may do; null when missing.</summary>
    [JsonPropertyName("securityContext")]
    public partial GuardDutySecurityContext? SecurityContext { get; init; }
}
