using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>What is to be different in tokens.</summary>
[EventModel]
public sealed partial class CognitoPreTokenGenerationResponse
{
    /// <summary>For version 1 of the event: changes to the ID token; null for none.</summary>
    [JsonPropertyName("claimsOverrideDetails")]
    public partial CognitoClaimsOverrideDetails? ClaimsOverrideDetails { get; init; }

    /// <summary>For versions 2 and 3 of the event: changes to both tokens; null for none.</summary>
    [JsonPropertyName("claimsAndScopeOverrideDetails")]
    public partial CognitoClaimsAndScopeOverrideDetails? ClaimsAndScopeOverrideDetails { get; init; }
}
