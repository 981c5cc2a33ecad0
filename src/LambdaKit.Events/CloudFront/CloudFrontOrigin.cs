using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudFront;

/// <summary>Where a request goes: to one of two kinds of origins.</summary>
[EventModel]
public sealed partial class CloudFrontOrigin
{
    /// <summary>A server; null when it is a bucket.</summary>
    [JsonPropertyName("custom")]
    public partial CloudFrontCustomOrigin? Custom { get; init; }

    /// <summary>A bucket; null when it is a server.</summary>
    [JsonPropertyName("s3")]
    public partial CloudFrontS3Origin? S3 { get; init; }
}
