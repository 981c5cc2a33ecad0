using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>The message that is about to be sent.</summary>
[EventModel]
public sealed partial class CognitoCustomMessageRequest
{
    /// <summary>The attributes of the user.</summary>
    [JsonPropertyName("userAttributes")]
    public partial CognitoUserAttributes UserAttributes { get; init; }

    /// <summary>A placeholder that must be in the message: the code replaces it.</summary>
    [JsonPropertyName("codeParameter")]
    public partial string? CodeParameter { get; init; }

    /// <summary>A placeholder for a link to verify with; null when there is none.</summary>
    [JsonPropertyName("linkParameter")]
    public partial string? LinkParameter { get; init; }

    /// <summary>A placeholder that must be in the message to a user whom an administrator created: the user name replaces it; null otherwise.</summary>
    [JsonPropertyName("usernameParameter")]
    public partial string? UsernameParameter { get; init; }

    /// <summary>What the application passes on to functions, by <c>ClientMetadata</c> of the call; never null.</summary>
    [JsonPropertyName("clientMetadata")]
    public partial IReadOnlyDictionary<string, string> ClientMetadata { get; init; }
}
