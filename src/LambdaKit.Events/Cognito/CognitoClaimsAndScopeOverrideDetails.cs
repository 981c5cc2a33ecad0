using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>Changes to tokens, in versions 2 and 3 of the event.</summary>
[EventModel]
public sealed partial class CognitoClaimsAndScopeOverrideDetails
{
    /// <summary>Changes to the ID token; null for none.</summary>
    [JsonPropertyName("idTokenGeneration")]
    public partial CognitoIdTokenGeneration? IdTokenGeneration { get; init; }

    /// <summary>Changes to the access token; null for none.</summary>
    [JsonPropertyName("accessTokenGeneration")]
    public partial CognitoAccessTokenGeneration? AccessTokenGeneration { get; init; }

    /// <summary>Other groups and roles than the user's, in both tokens; null to leave them as they are.</summary>
    [JsonPropertyName("groupOverrideDetails")]
    public partial CognitoGroupConfiguration? GroupOverrideDetails { get; init; }
}
