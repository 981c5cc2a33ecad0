using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeBuild;

/// <summary>The network of a build.</summary>
[EventModel]
public sealed partial class CodeBuildVpc
{
    /// <summary>The VPC.</summary>
    [JsonPropertyName("vpc-id")]
    public partial string? VpcId { get; init; }

    /// <summary>Its subnets; never null.</summary>
    [JsonPropertyName("subnets")]
    public partial IReadOnlyList<JsonValue> Subnets { get; init; }

    /// <summary>Its security groups; never null.</summary>
    [JsonPropertyName("security-group-ids")]
    public partial IReadOnlyList<string> SecurityGroupIds { get; init; }
}
