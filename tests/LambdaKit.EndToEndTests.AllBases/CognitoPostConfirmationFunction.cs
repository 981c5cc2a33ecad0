using LambdaKit.Events.Cognito;
using LambdaKit.Handlers.Cognito;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Is told of confirmed users.</summary>
internal sealed class CognitoPostConfirmationFunction : CognitoPostConfirmationHandler
{
    protected override ValueTask HandleTriggerAsync(CognitoPostConfirmationEvent value, LambdaContext context, CancellationToken deadline)
    {
        context.Logger.LogInformation("Got {What}", value.UserName);
        return default;
    }
}
