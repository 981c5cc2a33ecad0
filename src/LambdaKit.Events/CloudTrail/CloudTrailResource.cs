using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudTrail;

/// <summary>What a request was about.</summary>
[EventModel]
public sealed partial class CloudTrailResource
{
    /// <summary>Its ARN; null when missing.</summary>
    [JsonPropertyName("ARN")]
    public partial string? Arn { get; init; }

    /// <summary>Its account; null when missing.</summary>
    [JsonPropertyName("accountId")]
    [Recurring]
    public partial string? AccountId { get; init; }

    /// <summary>Its type, such as <c>AWS::S3::Object</c>; null when missing.</summary>
    [JsonPropertyName("type")]
    [Recurring]
    public partial string? Type { get; init; }

    /// <summary>What the ARNs of all that it was about begin with; null for a single one.</summary>
    [JsonPropertyName("ARNPrefix")]
    public partial string? ArnPrefix { get; init; }
}
