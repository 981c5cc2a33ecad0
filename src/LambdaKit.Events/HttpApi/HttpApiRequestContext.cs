using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.HttpApi;

/// <summary>What API Gateway, or Lambda for a function URL, says about a request.</summary>
[EventModel]
public sealed partial class HttpApiRequestContext
{
    /// <summary>The account that owns the API; <c>anonymous</c> from an open function URL.</summary>
    [JsonPropertyName("accountId")]
    [Recurring]
    public partial string? AccountId { get; init; }

    /// <summary>The identifier of the API, or of the function URL.</summary>
    [JsonPropertyName("apiId")]
    [Recurring]
    public partial string? ApiId { get; init; }

    /// <summary>The client's certificate; null without mutual TLS.</summary>
    [JsonPropertyName("authentication")]
    public partial HttpApiAuthentication? Authentication { get; init; }

    /// <summary>What the authorizer says about the caller; null without one.</summary>
    [JsonPropertyName("authorizer")]
    public partial HttpApiAuthorizer? Authorizer { get; init; }

    /// <summary>The domain that was called.</summary>
    [JsonPropertyName("domainName")]
    [Recurring]
    public partial string? DomainName { get; init; }

    /// <summary>The first label of the domain that was called.</summary>
    [JsonPropertyName("domainPrefix")]
    [Recurring]
    public partial string? DomainPrefix { get; init; }

    /// <summary>Another identifier of the request; null where API Gateway sends none.</summary>
    [JsonPropertyName("extendedRequestId")]
    public partial string? ExtendedRequestId { get; init; }

    /// <summary>The request itself.</summary>
    [JsonPropertyName("http")]
    public partial HttpApiRequestLine? Http { get; init; }

    /// <summary>The identifier of the request.</summary>
    [JsonPropertyName("requestId")]
    [StoredAs(typeof(DeferredText))]
    public partial string? RequestId { get; init; }

    /// <summary>The identifier of the route; null when missing, as it mostly is.</summary>
    [JsonPropertyName("routeId")]
    [Recurring]
    public partial string? RouteId { get; init; }

    /// <summary>The route, such as <c>GET /orders/{id}</c>.</summary>
    [JsonPropertyName("routeKey")]
    [Recurring]
    public partial string? RouteKey { get; init; }

    /// <summary>The stage; <c>$default</c> from a function URL.</summary>
    [JsonPropertyName("stage")]
    [Recurring]
    public partial string? Stage { get; init; }

    /// <summary>When it was received, as text: <c>12/Mar/2020:19:03:58 +0000</c>.</summary>
    [JsonPropertyName("time")]
    [StoredAs(typeof(DeferredText))]
    public partial string? TimeText { get; init; }

    /// <summary>When it was received, to the millisecond, in UTC.</summary>
    [JsonPropertyName("timeEpoch")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? Time { get; init; }
}
