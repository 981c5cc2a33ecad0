using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A request to an API of Kubernetes.</summary>
[EventModel]
public sealed partial class GuardDutyKubernetesApiCall
{
    /// <summary>The path.</summary>
    [JsonPropertyName("requestUri")]
    public partial string? RequestUri { get; init; }

    /// <summary>What was to be done, such as <c>create</c>.</summary>
    [JsonPropertyName("verb")]
    public partial string? Verb { get; init; }

    /// <summary>The kind of resource; null when missing.</summary>
    [JsonPropertyName("resource")]
    public partial string? Resource { get; init; }

    /// <summary>The part of it; null when missing.</summary>
    [JsonPropertyName("subresource")]
    public partial string? Subresource { get; init; }

    /// <summary>Its namespace; null when missing.</summary>
    [JsonPropertyName("namespace")]
    public partial string? ResourceNamespace { get; init; }

    /// <summary>Its name; null when missing.</summary>
    [JsonPropertyName("resourceName")]
    public partial string? ResourceName { get; init; }

    /// <summary>Where it came from; never null.</summary>
    [JsonPropertyName("sourceIPs")]
    public partial IReadOnlyList<string> SourceIpAddresses { get; init; }

    /// <summary>The software that made it.</summary>
    [JsonPropertyName("userAgent")]
    public partial string? UserAgent { get; init; }

    /// <summary>Where it came from.</summary>
    [JsonPropertyName("remoteIpDetails")]
    public partial GuardDutyRemoteIp? RemoteIpDetails { get; init; }

    /// <summary>The HTTP status.</summary>
    [JsonPropertyName("statusCode")]
    public partial int? StatusCode { get; init; }

    /// <summary>The parameters; null when missing.</summary>
    [JsonPropertyName("parameters")]
    public partial string? Parameters { get; init; }
}
