using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3ObjectLambda;

/// <summary>A page of the objects of a bucket, of ListObjects.</summary>
[EventModel]
public sealed partial class S3ObjectLambdaListing
{
    /// <summary>The bucket.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>What all keys begin with.</summary>
    [JsonPropertyName("prefix")]
    public partial string? Prefix { get; init; }

    /// <summary>The key that this page begins behind.</summary>
    [JsonPropertyName("marker")]
    public partial string? Marker { get; init; }

    /// <summary>The key that the next page begins behind; null on the last one.</summary>
    [JsonPropertyName("nextMarker")]
    public partial string? NextMarker { get; init; }

    /// <summary>The most keys of a page.</summary>
    [JsonPropertyName("maxKeys")]
    public partial int? MaxKeys { get; init; }

    /// <summary>What groups keys; null for nothing.</summary>
    [JsonPropertyName("delimiter")]
    public partial string? Delimiter { get; init; }

    /// <summary><c>url</c> when keys are URL-encoded; otherwise null.</summary>
    [JsonPropertyName("encodingType")]
    public partial string? EncodingType { get; init; }

    /// <summary>Whether there are more.</summary>
    [JsonPropertyName("isTruncated")]
    public partial bool? IsTruncated { get; init; }

    /// <summary>The objects; never null.</summary>
    [JsonPropertyName("contents")]
    public partial IReadOnlyList<S3ObjectLambdaListedObject> Contents { get; init; }

    /// <summary>The groups; never null.</summary>
    [JsonPropertyName("commonPrefixes")]
    public partial IReadOnlyList<S3ObjectLambdaCommonPrefix> CommonPrefixes { get; init; }
}
