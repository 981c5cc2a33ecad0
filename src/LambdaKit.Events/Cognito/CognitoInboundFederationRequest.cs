using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>What an external identity provider has said.</summary>
[EventModel]
public sealed partial class CognitoInboundFederationRequest
{
    /// <summary>The name of the identity provider in the user pool.</summary>
    [JsonPropertyName("providerName")]
    public partial string? ProviderName { get; init; }

    /// <summary>The kind of the identity provider.</summary>
    [JsonPropertyName("providerType")]
    public partial CognitoIdentityProviderType? ProviderType { get; init; }

    /// <summary>What it has said.</summary>
    [JsonPropertyName("attributes")]
    public partial CognitoInboundFederationAttributes? Attributes { get; init; }
}
