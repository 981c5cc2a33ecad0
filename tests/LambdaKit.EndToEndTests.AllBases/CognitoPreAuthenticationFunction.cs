using LambdaKit.Events.Cognito;
using LambdaKit.Handlers.Cognito;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Is told of users who sign in.</summary>
internal sealed class CognitoPreAuthenticationFunction : CognitoPreAuthenticationHandler
{
    protected override ValueTask HandleTriggerAsync(CognitoPreAuthenticationEvent value, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", value.UserName);
        return default;
    }
}
