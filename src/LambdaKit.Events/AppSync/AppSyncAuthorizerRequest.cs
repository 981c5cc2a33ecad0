using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.AppSync;

/// <summary>A GraphQL API or an Event API asks whether a caller may call.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class AppSyncAuthorizerRequest
{
    /// <summary>The token that the caller sent.</summary>
    [JsonPropertyName("authorizationToken")]
    public partial string? AuthorizationToken { get; init; }

    /// <summary>What the caller wants.</summary>
    [JsonPropertyName("requestContext")]
    public partial AppSyncAuthorizerRequestContext? RequestContext { get; init; }

    /// <summary>The headers of the caller's request; never null.</summary>
    [JsonPropertyName("requestHeaders")]
    public partial HeaderMap RequestHeaders { get; init; }
}
