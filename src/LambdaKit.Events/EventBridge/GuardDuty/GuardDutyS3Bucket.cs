using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A bucket.</summary>
[EventModel]
public sealed partial class GuardDutyS3Bucket
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("arn")]
    public partial string? Arn { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary><c>Source</c> or <c>Destination</c>.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>When it was created; null when missing.</summary>
    [JsonPropertyName("createdAt")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Who it belongs to.</summary>
    [JsonPropertyName("owner")]
    public partial GuardDutyOwner? Owner { get; init; }

    /// <summary>Its tags; never null.</summary>
    [JsonPropertyName("tags")]
    public partial IReadOnlyList<GuardDutyTag> Tags { get; init; }

    /// <summary>How it is encrypted; null when missing.</summary>
    [JsonPropertyName("defaultServerSideEncryption")]
    public partial GuardDutyEncryption? DefaultServerSideEncryption { get; init; }

    /// <summary>Who may read and write it.</summary>
    [JsonPropertyName("publicAccess")]
    public partial GuardDutyPublicAccess? PublicAccess { get; init; }

    /// <summary>The objects; never null.</summary>
    [JsonPropertyName("s3ObjectDetails")]
    public partial IReadOnlyList<GuardDutyS3Object> S3ObjectDetails { get; init; }
}
