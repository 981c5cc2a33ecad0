using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.AppSync;

/// <summary>Whether a caller may call, and what resolvers get to know about the caller.</summary>
/// <remarks>
/// At most 5 MB.
/// <see href="https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class AppSyncAuthorizerResponse
{
    /// <summary>Whether the caller may call; missing counts as no.</summary>
    [JsonPropertyName("isAuthorized")]
    public partial bool? IsAuthorized { get; init; }

    /// <summary>For a GraphQL API: what resolvers get, flat names and values.</summary>
    [JsonPropertyName("resolverContext")]
    public partial ClaimMap ResolverContext { get; init; }

    /// <summary>For an Event API: what handlers get, flat names and values.</summary>
    [JsonPropertyName("handlerContext")]
    public partial ClaimMap HandlerContext { get; init; }

    /// <summary>Fields that resolve to null for this caller: ARNs, or names such as <c>Mutation.createEvent</c>; never null.</summary>
    [JsonPropertyName("deniedFields")]
    public partial IReadOnlyList<string> DeniedFields { get; init; }

    /// <summary>For how many seconds the answer is kept: 0 for not at all, at most 3600; null for the API's setting.</summary>
    [JsonPropertyName("ttlOverride")]
    public partial int? TimeToLiveSeconds { get; init; }
}
