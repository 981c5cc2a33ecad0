using LambdaKit.Events.Cognito;
using LambdaKit.Handlers.Cognito;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Sends emails itself.</summary>
internal sealed class CognitoCustomEmailSenderFunction : CognitoCustomEmailSenderHandler
{
    protected override ValueTask HandleTriggerAsync(CognitoCustomEmailSenderEvent value, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", value.UserName);
        return default;
    }
}
