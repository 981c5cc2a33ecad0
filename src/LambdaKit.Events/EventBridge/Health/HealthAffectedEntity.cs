using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Health;

/// <summary>A resource that an event of AWS Health is about.</summary>
[EventModel]
public sealed partial class HealthAffectedEntity
{
    /// <summary>Its identifier or ARN; <c>UNKNOWN</c> or <c>AWS_ACCOUNT</c> for none in particular.</summary>
    [JsonPropertyName("entityValue")]
    public partial string? EntityValue { get; init; }

    /// <summary>Its ARN in AWS Health; null when missing.</summary>
    [JsonPropertyName("entityArn")]
    public partial string? EntityArn { get; init; }

    /// <summary>Where it is to be seen; null when missing.</summary>
    [JsonPropertyName("entityUrl")]
    public partial string? EntityUrl { get; init; }

    /// <summary>Its account; null when missing.</summary>
    [JsonPropertyName("awsAccountId")]
    public partial string? AwsAccountId { get; init; }

    /// <summary><c>IMPAIRED</c>, <c>UNIMPAIRED</c>, <c>UNKNOWN</c>, <c>PENDING</c> or <c>RESOLVED</c>; null when missing.</summary>
    [JsonPropertyName("status")]
    public partial string? Status { get; init; }

    /// <summary>The same, as older events spell it; null when missing.</summary>
    [JsonPropertyName("statusCode")]
    public partial string? StatusCode { get; init; }

    /// <summary>When that was last updated, in UTC; null when missing.</summary>
    [JsonPropertyName("lastUpdatedTime")]
    [StoredAs(typeof(Rfc1123Time))]
    public partial DateTimeOffset? LastUpdatedTime { get; init; }

    /// <summary>Its tags; never null.</summary>
    [JsonPropertyName("tags")]
    public partial IReadOnlyDictionary<string, string> Tags { get; init; }

    /// <summary>What else is said of it; null JSON when nothing is.</summary>
    [JsonPropertyName("entityMetadata")]
    public partial JsonValue EntityMetadata { get; init; }
}
