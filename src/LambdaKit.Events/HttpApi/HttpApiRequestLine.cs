using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.HttpApi;

/// <summary>The HTTP request itself.</summary>
[EventModel]
public sealed partial class HttpApiRequestLine
{
    /// <summary><c>GET</c>, <c>POST</c> and so on.</summary>
    [JsonPropertyName("method")]
    [Recurring]
    public partial string? Method { get; init; }

    /// <summary>The path.</summary>
    [JsonPropertyName("path")]
    public partial string? Path { get; init; }

    /// <summary>Such as <c>HTTP/1.1</c>.</summary>
    [JsonPropertyName("protocol")]
    [Recurring]
    public partial string? Protocol { get; init; }

    /// <summary>The address that the request came from.</summary>
    [JsonPropertyName("sourceIp")]
    public partial string? SourceIp { get; init; }

    /// <summary>The user agent that the client claims to be.</summary>
    [JsonPropertyName("userAgent")]
    [StoredAs(typeof(DeferredText))]
    public partial string? UserAgent { get; init; }
}
