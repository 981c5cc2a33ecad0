using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>Who signs in, and the challenge to make.</summary>
[EventModel]
public sealed partial class CognitoCreateAuthChallengeRequest
{
    /// <summary>The attributes of the user; empty when there is no such user.</summary>
    [JsonPropertyName("userAttributes")]
    public partial CognitoUserAttributes UserAttributes { get; init; }

    /// <summary>The challenge to make: <see cref="CognitoChallengeName.CustomChallenge"/>.</summary>
    [JsonPropertyName("challengeName")]
    public partial CognitoChallengeName? ChallengeName { get; init; }

    /// <summary>The steps so far, in order; never null.</summary>
    [JsonPropertyName("session")]
    public partial IReadOnlyList<CognitoChallengeResult> Session { get; init; }

    /// <summary>What the application passes on to functions, by <c>ClientMetadata</c> of the call; never null.</summary>
    [JsonPropertyName("clientMetadata")]
    public partial IReadOnlyDictionary<string, string> ClientMetadata { get; init; }

    /// <summary>Whether there is no such user, in an app client that does not tell users so; null when missing.</summary>
    [JsonPropertyName("userNotFound")]
    public partial bool? UserNotFound { get; init; }
}
