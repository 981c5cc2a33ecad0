using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ec2;

/// <summary>A request for a Spot Instance got one.</summary>
/// <remarks>
/// Modelled from the AWS reference:
/// <see href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-fleet-event-types.html">events of Spot requests</see>
/// </remarks>
[EventModel]
public sealed partial class Ec2SpotRequestFulfillment
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "EC2 Spot Instance Request Fulfillment";

    /// <summary>The request, <c>sir-</c> and letters.</summary>
    [JsonPropertyName("spot-instance-request-id")]
    public partial string? SpotInstanceRequestId { get; init; }

    /// <summary>The instance it got.</summary>
    [JsonPropertyName("instance-id")]
    public partial string? InstanceId { get; init; }
}
