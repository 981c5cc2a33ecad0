using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.S3;

/// <summary>The object of an object event.</summary>
[EventModel]
public sealed partial class S3DetailObject
{
    /// <summary>Its key as the S3 API takes it: here it is not URL-encoded, unlike in notifications that S3 sends to Lambda itself.</summary>
    [JsonPropertyName("key")]
    public partial string? Key { get; init; }

    /// <summary>Its size in bytes; null where S3 sends none, as for deletions.</summary>
    [JsonPropertyName("size")]
    public partial long? Size { get; init; }

    /// <summary>Its entity tag; null where S3 sends none.</summary>
    [JsonPropertyName("etag")]
    [StoredAs(typeof(DeferredText))]
    public partial string? ETag { get; init; }

    /// <summary>Its version; null when the bucket has no versions.</summary>
    [JsonPropertyName("version-id")]
    [StoredAs(typeof(DeferredText))]
    public partial string? VersionId { get; init; }

    /// <summary>The order of the events of one key: a hexadecimal number, to be compared after padding the shorter with zeros in front; null for events other than creations and deletions.</summary>
    [JsonPropertyName("sequencer")]
    [StoredAs(typeof(DeferredText))]
    public partial string? Sequencer { get; init; }
}
