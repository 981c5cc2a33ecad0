using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A request to an API of AWS.</summary>
[EventModel]
public sealed partial class GuardDutyAwsApiCall
{
    /// <summary>The operation.</summary>
    [JsonPropertyName("api")]
    public partial string? Api { get; init; }

    /// <summary><c>Remote IP</c>, or <c>Domain</c> for a service.</summary>
    [JsonPropertyName("callerType")]
    public partial string? CallerType { get; init; }

    /// <summary>The service that made it; null for others.</summary>
    [JsonPropertyName("domainDetails")]
    public partial GuardDutyDomain? DomainDetails { get; init; }

    /// <summary>The kind of the error; null when it succeeded.</summary>
    [JsonPropertyName("errorCode")]
    public partial string? ErrorCode { get; init; }

    /// <summary>The software that made it; null when missing.</summary>
    [JsonPropertyName("userAgent")]
    public partial string? UserAgent { get; init; }

    /// <summary>Where it came from; null for a service.</summary>
    [JsonPropertyName("remoteIpDetails")]
    public partial GuardDutyRemoteIp? RemoteIpDetails { get; init; }

    /// <summary>The service it was made to.</summary>
    [JsonPropertyName("serviceName")]
    public partial string? ServiceName { get; init; }

    /// <summary>The account that made it; null for the own.</summary>
    [JsonPropertyName("remoteAccountDetails")]
    public partial GuardDutyRemoteAccount? RemoteAccountDetails { get; init; }

    /// <summary>What it was about: types and names; never null.</summary>
    [JsonPropertyName("affectedResources")]
    public partial IReadOnlyDictionary<string, string> AffectedResources { get; init; }
}
