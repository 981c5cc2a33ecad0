using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>Where a sequence of attacks comes from.</summary>
[EventModel]
public sealed partial class GuardDutyEndpoint
{
    /// <summary>The identifier within the sequence.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }

    /// <summary>The address.</summary>
    [JsonPropertyName("ip")]
    public partial string? IpAddress { get; init; }

    /// <summary>The domain.</summary>
    [JsonPropertyName("domain")]
    public partial string? Domain { get; init; }

    /// <summary>The port.</summary>
    [JsonPropertyName("port")]
    public partial int? Port { get; init; }

    /// <summary>Where it is; null when missing.</summary>
    [JsonPropertyName("location")]
    public partial GuardDutyEndpointLocation? Location { get; init; }

    /// <summary>The autonomous system it is in; null when missing.</summary>
    [JsonPropertyName("autonomousSystem")]
    public partial GuardDutyAutonomousSystem? AutonomousSystem { get; init; }

    /// <summary>The connection; null when missing.</summary>
    [JsonPropertyName("connection")]
    public partial GuardDutyEndpointConnection? Connection { get; init; }
}
