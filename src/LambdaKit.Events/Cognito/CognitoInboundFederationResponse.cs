using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>Which attributes a user gets.</summary>
[EventModel]
public sealed partial class CognitoInboundFederationResponse
{
    /// <summary>All attributes that the user is to have: those left out are dropped. Given empty, the user keeps what the provider said.</summary>
    [JsonPropertyName("userAttributesToMap")]
    public partial CognitoUserAttributes UserAttributesToMap { get; init; }
}
