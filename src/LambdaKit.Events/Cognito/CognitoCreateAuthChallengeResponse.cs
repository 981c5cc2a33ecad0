using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>A challenge of a custom sign-in.</summary>
[EventModel]
public sealed partial class CognitoCreateAuthChallengeResponse
{
    /// <summary>What the application gets to show the challenge; never null.</summary>
    [JsonPropertyName("publicChallengeParameters")]
    public partial IReadOnlyDictionary<string, string> PublicChallengeParameters { get; init; }

    /// <summary>What only the function that verifies the answer gets, such as the right answer; never null.</summary>
    [JsonPropertyName("privateChallengeParameters")]
    public partial IReadOnlyDictionary<string, string> PrivateChallengeParameters { get; init; }

    /// <summary>A name of yours for the challenge, in the session of later steps.</summary>
    [JsonPropertyName("challengeMetadata")]
    public partial string? ChallengeMetadata { get; init; }
}
