using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.ConfigRules;

/// <summary>About a resource whose configuration is too large to be sent.</summary>
[EventModel]
public sealed partial class ConfigurationItemSummary
{
    /// <summary>What was done to the resource.</summary>
    [JsonPropertyName("changeType")]
    public partial ConfigChangeType? ChangeType { get; init; }

    /// <summary>The version of this structure, such as <c>1.3</c>.</summary>
    [JsonPropertyName("configurationItemVersion")]
    public partial string? ConfigurationItemVersion { get; init; }

    /// <summary>When AWS Config has looked at the resource; the ordering timestamp of an evaluation.</summary>
    [JsonPropertyName("configurationItemCaptureTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? CaptureTime { get; init; }

    /// <summary>The place among the resource's items: a number that grows, in JSON a number or a text.</summary>
    [JsonPropertyName("configurationStateId")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? ConfigurationStateId { get; init; }

    /// <summary>The account of the resource.</summary>
    [JsonPropertyName("awsAccountId")]
    public partial string? AwsAccountId { get; init; }

    /// <summary>Whether the resource is there.</summary>
    [JsonPropertyName("configurationItemStatus")]
    public partial ConfigurationItemStatus? Status { get; init; }

    /// <summary>The type of the resource, such as <c>AWS::EC2::Instance</c>.</summary>
    [JsonPropertyName("resourceType")]
    public partial string? ResourceType { get; init; }

    /// <summary>The identifier of the resource.</summary>
    [JsonPropertyName("resourceId")]
    public partial string? ResourceId { get; init; }

    /// <summary>The name of the resource; null when it has none.</summary>
    [JsonPropertyName("resourceName")]
    public partial string? ResourceName { get; init; }

    /// <summary>The ARN of the resource.</summary>
    [JsonPropertyName("ARN")]
    public partial string? Arn { get; init; }

    /// <summary>The region of the resource; <c>global</c> when it has none.</summary>
    [JsonPropertyName("awsRegion")]
    public partial string? AwsRegion { get; init; }

    /// <summary>The availability zone of the resource, or words such as <c>Regional</c>; null when not said.</summary>
    [JsonPropertyName("availabilityZone")]
    public partial string? AvailabilityZone { get; init; }

    /// <summary>The MD5 digest of the item; empty in newer ones.</summary>
    [JsonPropertyName("configurationStateMd5Hash")]
    public partial string? ConfigurationStateMd5Hash { get; init; }

    /// <summary>When the resource was created; null when AWS Config doesn't know.</summary>
    [JsonPropertyName("resourceCreationTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? ResourceCreationTime { get; init; }

    /// <summary>When the item was delivered; null when not said.</summary>
    [JsonPropertyName("configurationItemDeliveryTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? DeliveryTime { get; init; }

    /// <summary><c>CONTINUOUS</c> or <c>DAILY</c>; null when not said.</summary>
    [JsonPropertyName("recordingFrequency")]
    public partial string? RecordingFrequency { get; init; }
}
