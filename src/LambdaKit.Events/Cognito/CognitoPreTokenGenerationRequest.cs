using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>Who gets tokens.</summary>
[EventModel]
public sealed partial class CognitoPreTokenGenerationRequest
{
    /// <summary>The attributes of the user; empty when a machine gets an access token.</summary>
    [JsonPropertyName("userAttributes")]
    public partial CognitoUserAttributes UserAttributes { get; init; }

    /// <summary>The groups of the user, and their roles.</summary>
    [JsonPropertyName("groupConfiguration")]
    public partial CognitoGroupConfiguration? GroupConfiguration { get; init; }

    /// <summary>The OAuth 2.0 scopes of the access token; never null, empty in version 1 of the event.</summary>
    [JsonPropertyName("scopes")]
    public partial IReadOnlyList<string> Scopes { get; init; }

    /// <summary>What the application passes on to functions, by <c>ClientMetadata</c> of the call, or <c>aws_client_metadata</c> of a token request; never null.</summary>
    [JsonPropertyName("clientMetadata")]
    public partial IReadOnlyDictionary<string, string> ClientMetadata { get; init; }
}
