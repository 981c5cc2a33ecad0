using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>An EC2 instance.</summary>
[EventModel]
public sealed partial class GuardDutyInstance
{
    /// <summary>The availability zone.</summary>
    [JsonPropertyName("availabilityZone")]
    public partial string? AvailabilityZone { get; init; }

    /// <summary>Its instance profile; null when it has none.</summary>
    [JsonPropertyName("iamInstanceProfile")]
    public partial GuardDutyInstanceProfile? IamInstanceProfile { get; init; }

    /// <summary>What its image says of itself; null when nothing.</summary>
    [JsonPropertyName("imageDescription")]
    public partial string? ImageDescription { get; init; }

    /// <summary>Its image.</summary>
    [JsonPropertyName("imageId")]
    public partial string? ImageId { get; init; }

    /// <summary>Its identifier.</summary>
    [JsonPropertyName("instanceId")]
    public partial string? InstanceId { get; init; }

    /// <summary>The state it is in, such as <c>running</c>.</summary>
    [JsonPropertyName("instanceState")]
    public partial string? InstanceState { get; init; }

    /// <summary>Its type.</summary>
    [JsonPropertyName("instanceType")]
    public partial string? InstanceType { get; init; }

    /// <summary>The ARN of its outpost; null when it is in a region.</summary>
    [JsonPropertyName("outpostArn")]
    public partial string? OutpostArn { get; init; }

    /// <summary>When it was launched; null when missing.</summary>
    [JsonPropertyName("launchTime")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? LaunchTime { get; init; }

    /// <summary>Its network interfaces; never null.</summary>
    [JsonPropertyName("networkInterfaces")]
    public partial IReadOnlyList<GuardDutyNetworkInterface> NetworkInterfaces { get; init; }

    /// <summary><c>windows</c>; null for others.</summary>
    [JsonPropertyName("platform")]
    public partial string? Platform { get; init; }

    /// <summary>Its product codes; never null.</summary>
    [JsonPropertyName("productCodes")]
    public partial IReadOnlyList<GuardDutyProductCode> ProductCodes { get; init; }

    /// <summary>Its tags; never null.</summary>
    [JsonPropertyName("tags")]
    public partial IReadOnlyList<GuardDutyTag> Tags { get; init; }
}
