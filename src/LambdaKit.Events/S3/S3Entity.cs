using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3;

/// <summary>The bucket and the object of a notification.</summary>
[EventModel]
public sealed partial class S3Entity
{
    /// <summary><c>1.0</c></summary>
    [JsonPropertyName("s3SchemaVersion")]
    [Recurring]
    public partial string? SchemaVersion { get; init; }

    /// <summary>The identifier of the notification in the settings of the bucket.</summary>
    [JsonPropertyName("configurationId")]
    [Recurring]
    public partial string? ConfigurationId { get; init; }

    /// <summary>The bucket.</summary>
    [JsonPropertyName("bucket")]
    public partial S3Bucket? Bucket { get; init; }

    /// <summary>The object.</summary>
    [JsonPropertyName("object")]
    public partial S3Object? Object { get; init; }
}
