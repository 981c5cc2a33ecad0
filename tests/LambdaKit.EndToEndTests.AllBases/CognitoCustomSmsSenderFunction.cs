using LambdaKit.Events.Cognito;
using LambdaKit.Handlers.Cognito;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Sends text messages itself.</summary>
internal sealed class CognitoCustomSmsSenderFunction : CognitoCustomSmsSenderHandler
{
    protected override ValueTask HandleTriggerAsync(CognitoCustomSmsSenderEvent value, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", value.UserName);
        return default;
    }
}
