using LambdaKit.Events.Cognito;
using LambdaKit.Handlers.Cognito;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Confirms every user.</summary>
internal sealed class CognitoPreSignUpFunction : CognitoPreSignUpHandler
{
    protected override ValueTask<CognitoPreSignUpResponse?> RespondAsync(CognitoPreSignUpEvent value, LambdaContext context, CancellationToken deadline) =>
        new(new CognitoPreSignUpResponse { AutoConfirmUser = true });
}
