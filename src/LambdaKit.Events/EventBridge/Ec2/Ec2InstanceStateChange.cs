using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ec2;

/// <summary>An EC2 instance went into another state.</summary>
/// <remarks>
/// Modelled from the AWS reference:
/// <see href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/monitoring-instance-state-changes.html">state changes of instances</see>
/// </remarks>
[EventModel]
public sealed partial class Ec2InstanceStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "EC2 Instance State-change Notification";

    /// <summary>The instance, <c>i-</c> and 8 or 17 hexadecimal digits.</summary>
    [JsonPropertyName("instance-id")]
    public partial string? InstanceId { get; init; }

    /// <summary>The state it is in now; null when missing.</summary>
    [JsonPropertyName("state")]
    public partial Ec2InstanceState? State { get; init; }
}
