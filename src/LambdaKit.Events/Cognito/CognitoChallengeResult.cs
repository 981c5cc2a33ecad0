using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>A step of a sign-in that the user has taken.</summary>
[EventModel]
public sealed partial class CognitoChallengeResult
{
    /// <summary>Which step.</summary>
    [JsonPropertyName("challengeName")]
    public partial CognitoChallengeName? ChallengeName { get; init; }

    /// <summary>Whether the user passed it.</summary>
    [JsonPropertyName("challengeResult")]
    public partial bool? Succeeded { get; init; }

    /// <summary>The name that <see cref="CognitoCreateAuthChallengeResponse.ChallengeMetadata"/> gave a custom challenge; null for others.</summary>
    [JsonPropertyName("challengeMetadata")]
    public partial string? ChallengeMetadata { get; init; }
}
