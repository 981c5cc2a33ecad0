using LambdaKit.Events.Cognito;
using LambdaKit.Handlers.Cognito;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Maps attributes of another provider.</summary>
internal sealed class CognitoInboundFederationFunction : CognitoInboundFederationHandler
{
    protected override ValueTask<CognitoInboundFederationResponse?> RespondAsync(CognitoInboundFederationEvent value, LambdaContext context, CancellationToken deadline) =>
        new(new CognitoInboundFederationResponse { UserAttributesToMap = new Dictionary<string, string> { ["locale"] = "de-CH" } });
}
