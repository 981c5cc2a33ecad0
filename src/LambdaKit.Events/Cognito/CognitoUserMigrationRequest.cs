using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>Who is to be migrated.</summary>
[EventModel]
public sealed partial class CognitoUserMigrationRequest
{
    /// <summary>The password that the user typed, to be checked; null when the user has forgotten it.</summary>
    [JsonPropertyName("password")]
    public partial string? Password { get; init; }

    /// <summary>What the application passes on to validate the sign-in; never null.</summary>
    [JsonPropertyName("validationData")]
    public partial IReadOnlyDictionary<string, string> ValidationData { get; init; }

    /// <summary>What the application passes on to functions, by <c>ClientMetadata</c> of the call; never null.</summary>
    [JsonPropertyName("clientMetadata")]
    public partial IReadOnlyDictionary<string, string> ClientMetadata { get; init; }

    /// <summary>What AWS's own libraries have here; null in what Cognito is said to send, which names the user at the top of the event.</summary>
    [JsonPropertyName("userName")]
    public partial string? UserName { get; init; }

    /// <summary>What AWS's own libraries have here; empty in what Cognito is said to send, as the user is not yet known.</summary>
    [JsonPropertyName("userAttributes")]
    public partial CognitoUserAttributes UserAttributes { get; init; }
}
