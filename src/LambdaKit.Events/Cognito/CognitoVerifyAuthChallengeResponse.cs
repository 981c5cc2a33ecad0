using System.Text.Json.Serialization;

namespace LambdaKit.Events.Cognito;

/// <summary>Whether the answer to a challenge is right.</summary>
[EventModel]
public sealed partial class CognitoVerifyAuthChallengeResponse
{
    /// <summary>Whether the answer is right.</summary>
    [JsonPropertyName("answerCorrect")]
    public partial bool? AnswerCorrect { get; init; }
}
