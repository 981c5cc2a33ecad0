using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A port.</summary>
[EventModel]
public sealed partial class GuardDutyPort
{
    /// <summary>Its number.</summary>
    [JsonPropertyName("port")]
    public partial int? Port { get; init; }

    /// <summary>What it is for, such as <c>SSH</c>, or <c>Unknown</c>.</summary>
    [JsonPropertyName("portName")]
    public partial string? PortName { get; init; }
}
