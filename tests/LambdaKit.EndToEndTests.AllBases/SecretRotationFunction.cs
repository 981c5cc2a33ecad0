using LambdaKit.Events.SecretsManager;
using LambdaKit.Handlers;
using Microsoft.Extensions.Logging;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Rotates a secret.</summary>
internal sealed class SecretRotationFunction : SecretRotationHandler
{
    protected override ValueTask CreateSecretAsync(SecretRotationRequest request, LambdaContext context, CancellationToken deadline) => Note("create", context);

    protected override ValueTask SetSecretAsync(SecretRotationRequest request, LambdaContext context, CancellationToken deadline) => Note("set", context);

    protected override ValueTask TestSecretAsync(SecretRotationRequest request, LambdaContext context, CancellationToken deadline) => Note("test", context);

    protected override ValueTask FinishSecretAsync(SecretRotationRequest request, LambdaContext context, CancellationToken deadline) => Note("finish", context);

    private static ValueTask Note(string step, LambdaContext context)
    {
        context.Logger.LogInformation("Got {What}", step);
        return default;
    }
}
