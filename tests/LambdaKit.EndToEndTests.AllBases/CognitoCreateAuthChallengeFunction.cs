using LambdaKit.Events.Cognito;
using LambdaKit.Handlers.Cognito;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Asks a riddle.</summary>
internal sealed class CognitoCreateAuthChallengeFunction : CognitoCreateAuthChallengeHandler
{
    protected override ValueTask<CognitoCreateAuthChallengeResponse?> RespondAsync(CognitoCreateAuthChallengeEvent value, LambdaContext context, CancellationToken deadline) =>
        new(new CognitoCreateAuthChallengeResponse { ChallengeMetadata = "RIDDLE" });
}
