using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Cognito;

/// <summary>The answer to a challenge.</summary>
[EventModel]
public sealed partial class CognitoVerifyAuthChallengeRequest
{
    /// <summary>The attributes of the user; empty when there is no such user.</summary>
    [JsonPropertyName("userAttributes")]
    public partial CognitoUserAttributes UserAttributes { get; init; }

    /// <summary>What the function that made the challenge has kept for this one; never null.</summary>
    [JsonPropertyName("privateChallengeParameters")]
    public partial IReadOnlyDictionary<string, string> PrivateChallengeParameters { get; init; }

    /// <summary>What the user answered.</summary>
    [JsonPropertyName("challengeAnswer")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? ChallengeAnswer { get; init; }

    /// <summary>What the application passes on to functions, by <c>ClientMetadata</c> of the call; never null.</summary>
    [JsonPropertyName("clientMetadata")]
    public partial IReadOnlyDictionary<string, string> ClientMetadata { get; init; }

    /// <summary>Whether there is no such user, in an app client that does not tell users so; null when missing.</summary>
    [JsonPropertyName("userNotFound")]
    public partial bool? UserNotFound { get; init; }
}
