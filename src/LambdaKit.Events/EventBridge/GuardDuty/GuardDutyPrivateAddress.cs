using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A private address.</summary>
[EventModel]
public sealed partial class GuardDutyPrivateAddress
{
    /// <summary>The name.</summary>
    [JsonPropertyName("privateDnsName")]
    public partial string? PrivateDnsName { get; init; }

    /// <summary>The address.</summary>
    [JsonPropertyName("privateIpAddress")]
    public partial string? PrivateIpAddress { get; init; }
}
