using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudFront;

/// <summary>A response of CloudFront; also what a function answers in the place of one.</summary>
/// <remarks>
/// Lambda@Edge runs Node.js and Python only, not .NET: this model is for reading and making such events elsewhere, in tests and tools.
/// <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-generating-http-responses.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class CloudFrontResponse
{
    /// <summary>The HTTP status: <c>200</c>.</summary>
    [JsonPropertyName("status")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Status { get; init; }

    /// <summary>The status in words: <c>OK</c>.</summary>
    [JsonPropertyName("statusDescription")]
    public partial string? StatusDescription { get; init; }

    /// <summary>The headers by their names in lower case; never null. See <see cref="GetHeader"/>.</summary>
    [JsonPropertyName("headers")]
    public partial IReadOnlyDictionary<string, IReadOnlyList<CloudFrontHeader>> Headers { get; init; }

    /// <summary><c>text</c> or <c>base64</c>; null in events, which have no body.</summary>
    [JsonPropertyName("bodyEncoding")]
    public partial string? BodyEncoding { get; init; }

    /// <summary>The body that the function answers; null in events.</summary>
    [JsonPropertyName("body")]
    public partial string? Body { get; init; }

    /// <summary>The value of a header, several joined by commas; null when there is none.</summary>
    /// <param name="name">In letters of any case.</param>
    public string? GetHeader(string name) => CloudFrontHeaders.Find(Headers, name);
}
