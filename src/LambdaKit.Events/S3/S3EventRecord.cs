using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3;

/// <summary>One thing that happened to one object.</summary>
[EventModel]
public sealed partial class S3EventRecord
{
    /// <summary>The version of this structure, such as <c>2.1</c>; a greater minor version only adds fields.</summary>
    [JsonPropertyName("eventVersion")]
    [Recurring]
    public partial string? EventVersion { get; init; }

    /// <summary><c>aws:s3</c></summary>
    [JsonPropertyName("eventSource")]
    [Recurring]
    public partial string? EventSource { get; init; }

    /// <summary>The region of the bucket.</summary>
    [JsonPropertyName("awsRegion")]
    [Recurring]
    public partial string? AwsRegion { get; init; }

    /// <summary>When S3 finished the request.</summary>
    [JsonPropertyName("eventTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? EventTime { get; init; }

    /// <summary>What happened.</summary>
    [JsonPropertyName("eventName")]
    public partial S3EventName? EventName { get; init; }

    /// <summary>Who caused it.</summary>
    [JsonPropertyName("userIdentity")]
    public partial S3UserIdentity? UserIdentity { get; init; }

    /// <summary>Where the request came from.</summary>
    [JsonPropertyName("requestParameters")]
    public partial S3RequestParameters? RequestParameters { get; init; }

    /// <summary>What S3 answered with.</summary>
    [JsonPropertyName("responseElements")]
    public partial S3ResponseElements? ResponseElements { get; init; }

    /// <summary>The bucket and the object.</summary>
    [JsonPropertyName("s3")]
    public partial S3Entity? S3 { get; init; }

    /// <summary>The restored copy, for ObjectRestore:Completed; otherwise null.</summary>
    [JsonPropertyName("glacierEventData")]
    public partial S3GlacierEventData? GlacierEventData { get; init; }

    /// <summary>The restored copy, where it does not lie in <see cref="GlacierEventData"/>, as AWS's Go library has it; otherwise null. See <see cref="RestoredCopy"/>.</summary>
    [JsonPropertyName("restoreEventData")]
    public partial S3RestoreEventData? RestoreEventData { get; init; }

    /// <summary>The transition, for LifecycleTransition; otherwise null.</summary>
    [JsonPropertyName("lifecycleEventData")]
    public partial S3LifecycleEventData? LifecycleEventData { get; init; }

    /// <summary>The new access tier, for IntelligentTiering; otherwise null.</summary>
    [JsonPropertyName("intelligentTieringEventData")]
    public partial S3IntelligentTieringEventData? IntelligentTieringEventData { get; init; }

    /// <summary>The replication, for Replication events; otherwise null.</summary>
    [JsonPropertyName("replicationEventData")]
    public partial S3ReplicationEventData? ReplicationEventData { get; init; }

    /// <summary>The name of the bucket.</summary>
    public string? BucketName => S3?.Bucket?.Name;

    /// <summary>The key of the object, decoded: what the S3 API takes.</summary>
    public string? ObjectKey => S3?.Object?.DecodedKey;

    /// <summary>The restored copy, wherever it lies; null when nothing was restored.</summary>
    public S3RestoreEventData? RestoredCopy => GlacierEventData?.RestoreEventData ?? RestoreEventData;
}
