using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>The next step of a sign-in.</summary>
[EventModel]
public sealed partial class CognitoDefineAuthChallengeResponse
{
    /// <summary>The next step; null when there is none.</summary>
    [JsonPropertyName("challengeName")]
    public partial CognitoChallengeName? ChallengeName { get; init; }

    /// <summary>Whether the user has signed in and gets tokens.</summary>
    [JsonPropertyName("issueTokens")]
    public partial bool? IssueTokens { get; init; }

    /// <summary>Whether the sign-in has failed.</summary>
    [JsonPropertyName("failAuthentication")]
    public partial bool? FailAuthentication { get; init; }
}
