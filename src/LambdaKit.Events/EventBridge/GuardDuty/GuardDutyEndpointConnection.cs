using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>The connection of an endpoint.</summary>
[EventModel]
public sealed partial class GuardDutyEndpointConnection
{
    /// <summary><c>INBOUND</c> or <c>OUTBOUND</c>.</summary>
    [JsonPropertyName("direction")]
    public partial string? Direction { get; init; }
}
