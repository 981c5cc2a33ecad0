using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.ConfigRules;

/// <summary>Why a rule is invoked.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/config/latest/developerguide/evaluate-config_develop-rules_example-events.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class ConfigInvokingEvent
{
    /// <summary>What has happened.</summary>
    [JsonPropertyName("messageType")]
    public partial ConfigMessageType? MessageType { get; init; }

    /// <summary>The resource as it is now; null unless one has changed, and when it is too large.</summary>
    [JsonPropertyName("configurationItem")]
    public partial ConfigurationItem? ConfigurationItem { get; init; }

    /// <summary>About the resource, when it is too large to be sent; its configuration is had by GetResourceConfigHistory.</summary>
    [JsonPropertyName("configurationItemSummary")]
    public partial ConfigurationItemSummary? ConfigurationItemSummary { get; init; }

    /// <summary>What has changed; null when it is not known.</summary>
    [JsonPropertyName("configurationItemDiff")]
    public partial ConfigurationItemDifference? ConfigurationItemDifference { get; init; }

    /// <summary>The account, of a scheduled evaluation; null otherwise.</summary>
    [JsonPropertyName("awsAccountId")]
    public partial string? AwsAccountId { get; init; }

    /// <summary>The snapshot that was delivered; null otherwise.</summary>
    [JsonPropertyName("configSnapshotId")]
    public partial string? ConfigSnapshotId { get; init; }

    /// <summary>The bucket with the snapshot; null otherwise.</summary>
    [JsonPropertyName("s3Bucket")]
    public partial string? S3Bucket { get; init; }

    /// <summary>The key of the snapshot; null otherwise.</summary>
    [JsonPropertyName("s3ObjectKey")]
    public partial string? S3ObjectKey { get; init; }

    /// <summary>When AWS Config has made the event.</summary>
    [JsonPropertyName("notificationCreationTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? NotificationCreationTime { get; init; }

    /// <summary>The version of this structure, such as <c>1.3</c>.</summary>
    [JsonPropertyName("recordVersion")]
    public partial string? RecordVersion { get; init; }
}
