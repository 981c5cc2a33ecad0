using System.Text.Json.Serialization;

namespace LambdaKit.Events.CloudFront;

/// <summary>A server that is an origin.</summary>
[EventModel]
public sealed partial class CloudFrontCustomOrigin
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

    /// <summary>How long an idle connection is kept, in seconds: 1 to 60.</summary>
    [JsonPropertyName("keepaliveTimeout")]
    public partial int? KeepaliveTimeoutSeconds { get; init; }

    /// <summary>80, 443, or 1024 to 65535.</summary>
    [JsonPropertyName("port")]
    public partial int? Port { get; init; }

    /// <summary><c>http</c> or <c>https</c>.</summary>
    [JsonPropertyName("protocol")]
    public partial string? Protocol { get; init; }

    /// <summary>How long a response may take, in seconds: 1 to 60.</summary>
    [JsonPropertyName("readTimeout")]
    public partial int? ReadTimeoutSeconds { get; init; }

    /// <summary>How long a whole response may take, in seconds; null when it is not limited.</summary>
    [JsonPropertyName("responseCompletionTimeout")]
    public partial int? ResponseCompletionTimeoutSeconds { get; init; }

    /// <summary>The protocols of the connection, such as <c>TLSv1.2</c>; never null.</summary>
    [JsonPropertyName("sslProtocols")]
    public partial IReadOnlyList<string> SslProtocols { get; init; }
}
