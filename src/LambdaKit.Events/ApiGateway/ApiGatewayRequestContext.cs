using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.ApiGateway;

/// <summary>What API Gateway says about a request. Fields that only one kind of API has are null in the others.</summary>
[EventModel]
public sealed partial class ApiGatewayRequestContext
{
    /// <summary>The account that owns the API.</summary>
    [JsonPropertyName("accountId")]
    [Recurring]
    public partial string? AccountId { get; init; }

    /// <summary>The identifier of the API.</summary>
    [JsonPropertyName("apiId")]
    [Recurring]
    public partial string? ApiId { get; init; }

    /// <summary>What the authorizer says about the caller; null without one.</summary>
    [JsonPropertyName("authorizer")]
    public partial ApiGatewayAuthorizer? Authorizer { get; init; }

    /// <summary>The deployment of the API.</summary>
    [JsonPropertyName("deploymentId")]
    [Recurring]
    public partial string? DeploymentId { get; init; }

    /// <summary>The domain that was called.</summary>
    [JsonPropertyName("domainName")]
    [Recurring]
    public partial string? DomainName { get; init; }

    /// <summary>The first label of the domain that was called.</summary>
    [JsonPropertyName("domainPrefix")]
    [Recurring]
    public partial string? DomainPrefix { get; init; }

    /// <summary>The identifier of the request, as API Gateway logs it and sends it in <c>x-amz-apigw-id</c>.</summary>
    [JsonPropertyName("extendedRequestId")]
    [StoredAs(typeof(DeferredText))]
    public partial string? ExtendedRequestId { get; init; }

    /// <summary><c>GET</c>, <c>POST</c> and so on.</summary>
    [JsonPropertyName("httpMethod")]
    [Recurring]
    public partial string? HttpMethod { get; init; }

    /// <summary>Who calls.</summary>
    [JsonPropertyName("identity")]
    public partial ApiGatewayIdentity? Identity { get; init; }

    /// <summary>The name that the method was given.</summary>
    [JsonPropertyName("operationName")]
    [Recurring]
    public partial string? OperationName { get; init; }

    /// <summary>The path of the request, with the stage.</summary>
    [JsonPropertyName("path")]
    public partial string? Path { get; init; }

    /// <summary>Such as <c>HTTP/1.1</c>.</summary>
    [JsonPropertyName("protocol")]
    [Recurring]
    public partial string? Protocol { get; init; }

    /// <summary>The identifier of the request; a client can override it.</summary>
    [JsonPropertyName("requestId")]
    [StoredAs(typeof(DeferredText))]
    public partial string? RequestId { get; init; }

    /// <summary>When it was received, as text: <c>09/Apr/2015:12:34:56 +0000</c>.</summary>
    [JsonPropertyName("requestTime")]
    [StoredAs(typeof(DeferredText))]
    public partial string? RequestTimeText { get; init; }

    /// <summary>When it was received, to the millisecond, in UTC.</summary>
    [JsonPropertyName("requestTimeEpoch")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? RequestTime { get; init; }

    /// <summary>The identifier of the resource; null from an HTTP API.</summary>
    [JsonPropertyName("resourceId")]
    [Recurring]
    public partial string? ResourceId { get; init; }

    /// <summary>The resource as it was set up.</summary>
    [JsonPropertyName("resourcePath")]
    [Recurring]
    public partial string? ResourcePath { get; init; }

    /// <summary>The stage.</summary>
    [JsonPropertyName("stage")]
    [Recurring]
    public partial string? Stage { get; init; }

    /// <summary>The status that API Gateway gives so far; null where it sends none.</summary>
    [JsonPropertyName("status")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Status { get; init; }

    /// <summary>When the WebSocket was connected, to the millisecond, in UTC; null otherwise.</summary>
    [JsonPropertyName("connectedAt")]
    [StoredAs(typeof(EpochMilliseconds))]
    public partial DateTimeOffset? ConnectedAt { get; init; }

    /// <summary>The WebSocket connection: what messages to the client are sent to; null otherwise.</summary>
    [JsonPropertyName("connectionId")]
    public partial string? ConnectionId { get; init; }

    /// <summary>Why the WebSocket was closed; null but for <c>DISCONNECT</c>.</summary>
    [JsonPropertyName("disconnectReason")]
    public partial string? DisconnectReason { get; init; }

    /// <summary>The code that the WebSocket was closed with, such as 1001; null but for <c>DISCONNECT</c>.</summary>
    [JsonPropertyName("disconnectStatusCode")]
    public partial int? DisconnectStatusCode { get; init; }

    /// <summary>An error of API Gateway on a WebSocket, a text or JSON; null otherwise.</summary>
    [JsonPropertyName("error")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Error { get; init; }

    /// <summary><c>CONNECT</c>, <c>MESSAGE</c> or <c>DISCONNECT</c>; null when it is no WebSocket.</summary>
    [JsonPropertyName("eventType")]
    public partial ApiGatewayWebSocketEventType? EventType { get; init; }

    /// <summary>The latency of the integration in milliseconds; null where API Gateway sends none.</summary>
    [JsonPropertyName("integrationLatency")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? IntegrationLatency { get; init; }

    /// <summary><c>IN</c> on a WebSocket; null otherwise.</summary>
    [JsonPropertyName("messageDirection")]
    [Recurring]
    public partial string? MessageDirection { get; init; }

    /// <summary>The message on a WebSocket; null otherwise.</summary>
    [JsonPropertyName("messageId")]
    public partial string? MessageId { get; init; }

    /// <summary>The route, such as <c>$default</c>, on a WebSocket; null otherwise.</summary>
    [JsonPropertyName("routeKey")]
    [Recurring]
    public partial string? RouteKey { get; init; }
}
