using LambdaKit.Events.Cognito;
using LambdaKit.Handlers.Cognito;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Adds a scope.</summary>
internal sealed class CognitoPreTokenGenerationFunction : CognitoPreTokenGenerationHandler
{
    protected override ValueTask<CognitoClaimsAndScopeOverrideDetails?> RespondAsync(CognitoPreTokenGenerationEvent value, LambdaContext context, CancellationToken deadline) =>
        new(new CognitoClaimsAndScopeOverrideDetails { AccessTokenGeneration = new() { ScopesToAdd = ["orders/read"] } });
}
