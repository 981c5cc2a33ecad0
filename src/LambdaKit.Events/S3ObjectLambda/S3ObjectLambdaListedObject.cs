using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3ObjectLambda;

/// <summary>An object of a listing.</summary>
[EventModel]
public sealed partial class S3ObjectLambdaListedObject
{
    /// <summary>Its key.</summary>
    [JsonPropertyName("key")]
    public partial string? Key { get; init; }

    /// <summary>When it was written.</summary>
    [JsonPropertyName("lastModified")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? LastModified { get; init; }

    /// <summary>Its entity tag.</summary>
    [JsonPropertyName("eTag")]
    public partial string? ETag { get; init; }

    /// <summary>The algorithms of its checksums; empty when it has none.</summary>
    [JsonPropertyName("checksumAlgorithm")]
    public partial TextOrList ChecksumAlgorithm { get; init; }

    /// <summary>Its size in bytes.</summary>
    [JsonPropertyName("size")]
    public partial long? Size { get; init; }

    /// <summary>Such as <c>STANDARD</c>.</summary>
    [JsonPropertyName("storageClass")]
    public partial string? StorageClass { get; init; }

    /// <summary>Its owner; null when not asked for.</summary>
    [JsonPropertyName("owner")]
    public partial S3ObjectLambdaOwner? Owner { get; init; }
}
