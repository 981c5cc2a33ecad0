using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.VpcLattice;

/// <summary>What VPC Lattice says about a request.</summary>
[EventModel]
public sealed partial class VpcLatticeRequestContext
{
    /// <summary>The ARN of the service network that the request came through.</summary>
    [JsonPropertyName("serviceNetworkArn")]
    [Recurring]
    public partial string? ServiceNetworkArn { get; init; }

    /// <summary>The ARN of the service that was called.</summary>
    [JsonPropertyName("serviceArn")]
    [Recurring]
    public partial string? ServiceArn { get; init; }

    /// <summary>The ARN of the target group.</summary>
    [JsonPropertyName("targetGroupArn")]
    [Recurring]
    public partial string? TargetGroupArn { get; init; }

    /// <summary>Who calls.</summary>
    [JsonPropertyName("identity")]
    public partial VpcLatticeIdentity? Identity { get; init; }

    /// <summary>The region, such as <c>eu-west-1</c>.</summary>
    [JsonPropertyName("region")]
    [Recurring]
    public partial string? Region { get; init; }

    /// <summary>When the request was received, to the microsecond, in UTC.</summary>
    [JsonPropertyName("timeEpoch")]
    [StoredAs(typeof(EpochMicrosecondsText))]
    public partial DateTimeOffset? Time { get; init; }
}
