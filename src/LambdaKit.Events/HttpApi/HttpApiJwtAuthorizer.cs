using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.HttpApi;

/// <summary>What a JWT authorizer found in the token.</summary>
[EventModel]
public sealed partial class HttpApiJwtAuthorizer
{
    /// <summary>The claims; empty when there are none. An array arrives as a text: <c>[admin editor]</c>.</summary>
    [JsonPropertyName("claims")]
    public partial ClaimMap Claims { get; init; }

    /// <summary>The scopes that the route asks for; never null.</summary>
    [JsonPropertyName("scopes")]
    public partial IReadOnlyList<string> Scopes { get; init; }
}
