using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A name that was looked up.</summary>
[EventModel]
public sealed partial class GuardDutyDnsRequest
{
    /// <summary>The name.</summary>
    [JsonPropertyName("domain")]
    public partial string? Domain { get; init; }

    /// <summary><c>UDP</c> or <c>TCP</c>.</summary>
    [JsonPropertyName("protocol")]
    public partial string? Protocol { get; init; }

    /// <summary>Whether it was blocked.</summary>
    [JsonPropertyName("blocked")]
    public partial bool? Blocked { get; init; }

    /// <summary>The name with its public suffix and one more; null when missing.</summary>
    [JsonPropertyName("domainWithSuffix")]
    public partial string? DomainWithSuffix { get; init; }

    /// <summary>The account of the VPC; null when missing.</summary>
    [JsonPropertyName("vpcOwnerAccountId")]
    public partial string? VpcOwnerAccountId { get; init; }
}
