using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A folder of a host.</summary>
[EventModel]
public sealed partial class GuardDutyHostPath
{
    /// <summary>Its path.</summary>
    [JsonPropertyName("path")]
    public partial string? Path { get; init; }
}
