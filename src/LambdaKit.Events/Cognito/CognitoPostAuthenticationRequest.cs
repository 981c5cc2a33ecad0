using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>Who has signed in.</summary>
[EventModel]
public sealed partial class CognitoPostAuthenticationRequest
{
    /// <summary>The attributes of the user.</summary>
    [JsonPropertyName("userAttributes")]
    public partial CognitoUserAttributes UserAttributes { get; init; }

    /// <summary>Whether the user used a new device; null when the pool doesn't remember devices.</summary>
    [JsonPropertyName("newDeviceUsed")]
    public partial bool? NewDeviceUsed { get; init; }

    /// <summary>What the application passes on to functions, by <c>ClientMetadata</c> of the call; never null.</summary>
    [JsonPropertyName("clientMetadata")]
    public partial IReadOnlyDictionary<string, string> ClientMetadata { get; init; }

    /// <summary>What AWS's own library for .NET has here; never null. Cognito's page does not name it: see <see cref="ClientMetadata"/>.</summary>
    [JsonPropertyName("validationData")]
    public partial IReadOnlyDictionary<string, string> ValidationData { get; init; }
}
