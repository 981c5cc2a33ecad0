using LambdaKit.Events.Cognito;
using LambdaKit.Handlers.Cognito;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Checks the answer to a riddle.</summary>
internal sealed class CognitoVerifyAuthChallengeFunction : CognitoVerifyAuthChallengeHandler
{
    protected override ValueTask<CognitoVerifyAuthChallengeResponse?> RespondAsync(CognitoVerifyAuthChallengeEvent value, LambdaContext context, CancellationToken deadline) =>
        new(new CognitoVerifyAuthChallengeResponse { AnswerCorrect = value.Request?.ChallengeAnswer == "a map" });
}
