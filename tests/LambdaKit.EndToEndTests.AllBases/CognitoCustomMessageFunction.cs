using LambdaKit.Events.Cognito;
using LambdaKit.Handlers.Cognito;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Changes a message.</summary>
internal sealed class CognitoCustomMessageFunction : CognitoCustomMessageHandler
{
    protected override ValueTask<CognitoCustomMessageResponse?> RespondAsync(CognitoCustomMessageEvent value, LambdaContext context, CancellationToken deadline) =>
        new(new CognitoCustomMessageResponse { EmailSubject = "Welcome" });
}
