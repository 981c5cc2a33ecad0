using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3;

/// <summary>Where a request came from.</summary>
[EventModel]
public sealed partial class S3RequestParameters
{
    /// <summary>The address of the caller; <c>s3.amazonaws.com</c> for S3 itself.</summary>
    [JsonPropertyName("sourceIPAddress")]
    public partial string? SourceIpAddress { get; init; }
}
