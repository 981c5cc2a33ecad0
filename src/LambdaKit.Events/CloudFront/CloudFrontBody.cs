using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudFront;

/// <summary>The body of a request.</summary>
[EventModel]
public sealed partial class CloudFrontBody
{
    /// <summary>Whether the body was longer than 40 KB (viewer request) or 1 MB (origin request), and was cut; can't be changed.</summary>
    [JsonPropertyName("inputTruncated")]
    public partial bool? IsTruncated { get; init; }

    /// <summary><c>read-only</c>, or <c>replace</c> in an answer that changes the body.</summary>
    [JsonPropertyName("action")]
    public partial string? Action { get; init; }

    /// <summary><c>base64</c>; an answer may say <c>text</c>.</summary>
    [JsonPropertyName("encoding")]
    public partial string? Encoding { get; init; }

    /// <summary>The body. See <see cref="CloudFrontRequest.GetBodyBytes"/>.</summary>
    [JsonPropertyName("data")]
    public partial string? Data { get; init; }
}
