using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.AutoScaling;

/// <summary>Where an instance was launched or terminated.</summary>
[EventModel]
public sealed partial class AutoScalingActivityDetails
{
    /// <summary>The availability zone.</summary>
    [JsonPropertyName("Availability Zone")]
    public partial string? AvailabilityZone { get; init; }

    /// <summary>The subnet; null when missing.</summary>
    [JsonPropertyName("Subnet ID")]
    public partial string? SubnetId { get; init; }

    /// <summary>The alarms that set it off; never null.</summary>
    [JsonPropertyName("InvokingAlarms")]
    public partial IReadOnlyList<AutoScalingInvokingAlarm> InvokingAlarms { get; init; }
}
