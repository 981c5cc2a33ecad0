using LambdaKit.Events.Cognito;
using LambdaKit.Handlers.Cognito;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Is told of users who have signed in.</summary>
internal sealed class CognitoPostAuthenticationFunction : CognitoPostAuthenticationHandler
{
    protected override ValueTask HandleTriggerAsync(CognitoPostAuthenticationEvent value, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", value.UserName);
        return default;
    }
}
