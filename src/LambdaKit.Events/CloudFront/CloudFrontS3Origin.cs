using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudFront;

/// <summary>A bucket that is an origin.</summary>
[EventModel]
public sealed partial class CloudFrontS3Origin
{
    /// <summary>Headers that are added to the request, by their names in lower case; never null.</summary>
    [JsonPropertyName("customHeaders")]
    public partial IReadOnlyDictionary<string, IReadOnlyList<CloudFrontHeader>> CustomHeaders { get; init; }

    /// <summary>The domain of the origin.</summary>
    [JsonPropertyName("domainName")]
    public partial string? DomainName { get; init; }

    /// <summary>The folder that the path of the request is put behind; empty when there is none.</summary>
    [JsonPropertyName("path")]
    public partial string? Path { get; init; }

    /// <summary><c>origin-access-identity</c> or <c>none</c>.</summary>
    [JsonPropertyName("authMethod")]
    public partial string? AuthenticationMethod { get; init; }

    /// <summary>How long a response may take, in seconds; null where CloudFront does not say.</summary>
    [JsonPropertyName("readTimeout")]
    public partial int? ReadTimeoutSeconds { get; init; }

    /// <summary>The region of the bucket; there only with an origin access identity.</summary>
    [JsonPropertyName("region")]
    public partial string? Region { get; init; }

    /// <summary>How long a whole response may take, in seconds; null when it is not limited.</summary>
    [JsonPropertyName("responseCompletionTimeout")]
    public partial int? ResponseCompletionTimeoutSeconds { get; init; }
}
