using LambdaKit.Events.Cognito;
using LambdaKit.Handlers.Cognito;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Lets every user in.</summary>
internal sealed class CognitoDefineAuthChallengeFunction : CognitoDefineAuthChallengeHandler
{
    protected override ValueTask<CognitoDefineAuthChallengeResponse?> RespondAsync(CognitoDefineAuthChallengeEvent value, LambdaContext context, CancellationToken deadline) =>
        new(new CognitoDefineAuthChallengeResponse { IssueTokens = true });
}
