using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A permission that somebody asked for.</summary>
[EventModel]
public sealed partial class GuardDutyKubernetesPermission
{
    /// <summary>What was to be done.</summary>
    [JsonPropertyName("verb")]
    public partial string? Verb { get; init; }

    /// <summary>The kind of resource.</summary>
    [JsonPropertyName("resource")]
    public partial string? Resource { get; init; }

    /// <summary>Its namespace.</summary>
    [JsonPropertyName("namespace")]
    public partial string? ResourceNamespace { get; init; }

    /// <summary>Whether it is allowed.</summary>
    [JsonPropertyName("allowed")]
    public partial bool? Allowed { get; init; }
}
