using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A process that takes part in a sequence of attacks.</summary>
[EventModel]
public sealed partial class GuardDutyActorProcess
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>The path of its program.</summary>
    [JsonPropertyName("path")]
    public partial string? Path { get; init; }

    /// <summary>The digest of its program.</summary>
    [JsonPropertyName("sha256")]
    public partial string? Sha256 { get; init; }
}
