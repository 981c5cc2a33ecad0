using LambdaKit.Events.Cognito;
using LambdaKit.Handlers.Cognito;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Hides a claim.</summary>
internal sealed class CognitoPreTokenGenerationV1Function : CognitoPreTokenGenerationV1Handler
{
    protected override ValueTask<CognitoClaimsOverrideDetails?> RespondAsync(CognitoPreTokenGenerationEvent value, LambdaContext context, CancellationToken deadline) =>
        new(new CognitoClaimsOverrideDetails { ClaimsToSuppress = ["email"] });
}
