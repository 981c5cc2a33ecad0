using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ec2;

/// <summary>A Spot Instance is more likely than before to be interrupted.</summary>
/// <remarks>
/// Modelled from the AWS reference:
/// <see href="https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/rebalance-recommendations.html">rebalance recommendations</see>
/// </remarks>
[EventModel]
public sealed partial class Ec2RebalanceRecommendation
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "EC2 Instance Rebalance Recommendation";

    /// <summary>The instance.</summary>
    [JsonPropertyName("instance-id")]
    public partial string? InstanceId { get; init; }
}
