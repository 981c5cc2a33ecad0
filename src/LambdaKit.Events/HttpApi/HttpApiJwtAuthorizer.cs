using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.HttpApi;

/// <summary>What a JWT authorizer found in the token.</summary>
[EventModel]
public sealed partial class HttpApiJwtAuthorizer
{
    /// <summary>The claims; empty when there are none. An array arrives as a text, <c>[admin editor]</c>: see <see cref="ClaimMap.GetValues"/>.</summary>
    [JsonPropertyName("claims")]
    public partial ClaimMap Claims { get; init; }

    /// <summary>The scopes that the route asks for; never null.</summary>
    [JsonPropertyName("scopes")]
    public partial IReadOnlyList<string> Scopes { get; init; }

    /// <summary>The groups that the caller is in, of a token of a Cognito user pool; empty when it is in none.</summary>
    public IReadOnlyList<string> Groups => Claims.GetValues("cognito:groups");
}
