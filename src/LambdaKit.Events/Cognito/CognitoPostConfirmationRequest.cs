using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>Who was confirmed.</summary>
[EventModel]
public sealed partial class CognitoPostConfirmationRequest
{
    /// <summary>The attributes of the user.</summary>
    [JsonPropertyName("userAttributes")]
    public partial CognitoUserAttributes UserAttributes { get; init; }

    /// <summary>What the application passes on to functions, by <c>ClientMetadata</c> of the call; never null.</summary>
    [JsonPropertyName("clientMetadata")]
    public partial IReadOnlyDictionary<string, string> ClientMetadata { get; init; }
}
