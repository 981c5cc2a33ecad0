using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>An EKS cluster.</summary>
[EventModel]
public sealed partial class GuardDutyEksCluster
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>Its ARN.</summary>
    [JsonPropertyName("arn")]
    public partial string? Arn { get; init; }

    /// <summary>Its VPC.</summary>
    [JsonPropertyName("vpcId")]
    public partial string? VpcId { get; init; }

    /// <summary><c>CREATING</c>, <c>ACTIVE</c>, <c>DELETING</c>, <c>FAILED</c>, <c>UPDATING</c> or <c>PENDING</c>.</summary>
    [JsonPropertyName("status")]
    public partial string? Status { get; init; }

    /// <summary>Its tags; never null.</summary>
    [JsonPropertyName("tags")]
    public partial IReadOnlyList<GuardDutyTag> Tags { get; init; }

    /// <summary>When it was created; null when missing.</summary>
    [JsonPropertyName("createdAt")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? CreatedAt { get; init; }
}
