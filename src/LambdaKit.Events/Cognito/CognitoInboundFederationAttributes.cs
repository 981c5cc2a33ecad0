using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Cognito;

/// <summary>What an external identity provider has said about a user, as it is spelled there. What is no text is there as its JSON.</summary>
[EventModel]
public sealed partial class CognitoInboundFederationAttributes
{
    /// <summary>The answer to the token request (OpenID Connect and social providers); empty otherwise.</summary>
    [JsonPropertyName("tokenResponse")]
    public partial ClaimMap TokenResponse { get; init; }

    /// <summary>The claims of the ID token (OpenID Connect and social providers); empty otherwise.</summary>
    [JsonPropertyName("idToken")]
    public partial ClaimMap IdToken { get; init; }

    /// <summary>The answer of the user info endpoint (OpenID Connect and social providers); empty otherwise.</summary>
    [JsonPropertyName("userInfo")]
    public partial ClaimMap UserInfo { get; init; }

    /// <summary>The attributes of the SAML assertion; empty for other providers.</summary>
    [JsonPropertyName("samlResponse")]
    public partial ClaimMap SamlResponse { get; init; }
}
