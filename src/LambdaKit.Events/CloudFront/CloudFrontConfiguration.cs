using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudFront;

/// <summary>The distribution, and when the function is called.</summary>
[EventModel]
public sealed partial class CloudFrontConfiguration
{
    /// <summary>The domain of the distribution, such as <c>d111111abcdef8.cloudfront.net</c>.</summary>
    [JsonPropertyName("distributionDomainName")]
    [Recurring]
    public partial string? DistributionDomainName { get; init; }

    /// <summary>The identifier of the distribution.</summary>
    [JsonPropertyName("distributionId")]
    [Recurring]
    public partial string? DistributionId { get; init; }

    /// <summary>When the function is called.</summary>
    [JsonPropertyName("eventType")]
    public partial CloudFrontEventType? EventType { get; init; }

    /// <summary>The identifier of the request; encrypted, and the same in all events of one request.</summary>
    [JsonPropertyName("requestId")]
    public partial string? RequestId { get; init; }
}
