using System.Text.Json.Serialization;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.S3;

/// <summary>An object of a bucket.</summary>
[EventModel]
public sealed partial class S3Object
{
    /// <summary>Its key as S3 sends it: URL-encoded, a space as <c>+</c>. See <see cref="DecodedKey"/>.</summary>
    [JsonPropertyName("key")]
    public partial string? Key { get; init; }

    /// <summary>Its size in bytes; null where S3 sends none, as for deletions.</summary>
    [JsonPropertyName("size")]
    public partial long? Size { get; init; }

    /// <summary>Its entity tag; null for deletions.</summary>
    [JsonPropertyName("eTag")]
    [StoredAs(typeof(DeferredText))]
    public partial string? ETag { get; init; }

    /// <summary>Its version; null when the bucket has no versions.</summary>
    [JsonPropertyName("versionId")]
    [StoredAs(typeof(DeferredText))]
    public partial string? VersionId { get; init; }

    /// <summary>The order of the events of one key: a hexadecimal number, to be compared after padding the shorter with zeros in front; null where S3 sends none.</summary>
    [JsonPropertyName("sequencer")]
    [StoredAs(typeof(DeferredText))]
    public partial string? Sequencer { get; init; }

    /// <summary>The key as the S3 API takes it: <c>+</c> is a space, <c>%XX</c> a byte of UTF-8; null when <see cref="Key"/> is.</summary>
    public string? DecodedKey => Key is { } key ? PercentEncoding.Decode(key) : null;
}
