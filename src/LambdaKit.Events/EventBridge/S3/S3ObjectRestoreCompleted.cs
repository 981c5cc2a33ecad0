using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.S3;

/// <summary>An archived object was restored.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class S3ObjectRestoreCompleted
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "Object Restore Completed";

    /// <summary>The version of the detail: <c>0</c>.</summary>
    [JsonPropertyName("version")]
    [Recurring]
    public partial string? Version { get; init; }

    /// <summary>Where it is.</summary>
    [JsonPropertyName("bucket")]
    public partial S3DetailBucket? Bucket { get; init; }

    /// <summary>What it is.</summary>
    [JsonPropertyName("object")]
    public partial S3DetailObject? Object { get; init; }

    /// <summary>The request that restored it.</summary>
    [JsonPropertyName("request-id")]
    public partial string? RequestId { get; init; }

    /// <summary><c>s3.amazonaws.com</c></summary>
    [JsonPropertyName("requester")]
    [Recurring]
    public partial string? Requester { get; init; }

    /// <summary>Where the request came from; null, since S3 itself completes it.</summary>
    [JsonPropertyName("source-ip-address")]
    public partial string? SourceIpAddress { get; init; }

    /// <summary>Until when the restored copy is there; null when missing.</summary>
    [JsonPropertyName("restore-expiry-time")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? RestoreExpiryTime { get; init; }

    /// <summary>The storage class it was restored from, such as <c>GLACIER</c>.</summary>
    [JsonPropertyName("source-storage-class")]
    public partial string? SourceStorageClass { get; init; }
}
