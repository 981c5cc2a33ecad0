using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>The network of a Lambda function.</summary>
[EventModel]
public sealed partial class GuardDutyVpc
{
    /// <summary>Its subnets; never null.</summary>
    [JsonPropertyName("subnetIds")]
    public partial IReadOnlyList<string> SubnetIds { get; init; }

    /// <summary>Its VPC.</summary>
    [JsonPropertyName("vpcId")]
    public partial string? VpcId { get; init; }

    /// <summary>Its security groups; never null.</summary>
    [JsonPropertyName("securityGroups")]
    public partial IReadOnlyList<GuardDutySecurityGroup> SecurityGroups { get; init; }
}
