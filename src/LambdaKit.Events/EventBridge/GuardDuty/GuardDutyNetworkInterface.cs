using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A network interface.</summary>
[EventModel]
public sealed partial class GuardDutyNetworkInterface
{
    /// <summary>Its IPv6 addresses; never null.</summary>
    [JsonPropertyName("ipv6Addresses")]
    public partial IReadOnlyList<string> Ipv6Addresses { get; init; }

    /// <summary>Its identifier.</summary>
    [JsonPropertyName("networkInterfaceId")]
    public partial string? NetworkInterfaceId { get; init; }

    /// <summary>Its private name.</summary>
    [JsonPropertyName("privateDnsName")]
    public partial string? PrivateDnsName { get; init; }

    /// <summary>Its private address.</summary>
    [JsonPropertyName("privateIpAddress")]
    public partial string? PrivateIpAddress { get; init; }

    /// <summary>All of its private addresses; never null.</summary>
    [JsonPropertyName("privateIpAddresses")]
    public partial IReadOnlyList<GuardDutyPrivateAddress> PrivateIpAddresses { get; init; }

    /// <summary>Its public name; empty when it has none.</summary>
    [JsonPropertyName("publicDnsName")]
    public partial string? PublicDnsName { get; init; }

    /// <summary>Its public address; null when it has none.</summary>
    [JsonPropertyName("publicIp")]
    public partial string? PublicIp { get; init; }

    /// <summary>Its security groups; never null.</summary>
    [JsonPropertyName("securityGroups")]
    public partial IReadOnlyList<GuardDutySecurityGroup> SecurityGroups { get; init; }

    /// <summary>Its subnet.</summary>
    [JsonPropertyName("subnetId")]
    public partial string? SubnetId { get; init; }

    /// <summary>Its VPC.</summary>
    [JsonPropertyName("vpcId")]
    public partial string? VpcId { get; init; }
}
