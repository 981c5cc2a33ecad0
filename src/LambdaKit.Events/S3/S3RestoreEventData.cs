using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3;

/// <summary>A temporary copy of an archived object.</summary>
[EventModel]
public sealed partial class S3RestoreEventData
{
    /// <summary>When the copy expires.</summary>
    [JsonPropertyName("lifecycleRestorationExpiryTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? LifecycleRestorationExpiryTime { get; init; }

    /// <summary>The storage class that it was restored from.</summary>
    [JsonPropertyName("lifecycleRestoreStorageClass")]
    [Recurring]
    public partial string? LifecycleRestoreStorageClass { get; init; }
}
