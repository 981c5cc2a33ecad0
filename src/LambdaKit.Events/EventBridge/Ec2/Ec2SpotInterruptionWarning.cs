using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ec2;

/// <summary>A Spot Instance will be interrupted in two minutes; for a hibernation, at once.</summary>
/// <remarks>
/// Modelled from the AWS reference:
/// <see href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-instance-termination-notices.html">interruption notices</see>
/// </remarks>
[EventModel]
public sealed partial class Ec2SpotInterruptionWarning
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "EC2 Spot Instance Interruption Warning";

    /// <summary>The instance.</summary>
    [JsonPropertyName("instance-id")]
    public partial string? InstanceId { get; init; }

    /// <summary>What happens to it; null when missing.</summary>
    [JsonPropertyName("instance-action")]
    public partial Ec2InterruptionAction? InstanceAction { get; init; }
}
