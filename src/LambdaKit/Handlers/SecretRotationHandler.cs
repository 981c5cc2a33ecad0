using LambdaKit.Events.SecretsManager;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>A function that rotates secrets of Secrets Manager, in four steps, each in an invocation of its own.</summary>
/// <remarks>Secrets Manager tries a step that throws again: each must succeed also when it was done before. The version's label AWSPENDING tells which is which.</remarks>
public abstract class SecretRotationHandler : LambdaHandler<SecretRotationRequest>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected SecretRotationHandler()
        : base(new ModelSerializer<SecretRotationRequest>(SecretRotationRequest.Serializer))
    {
    }

    /// <summary>Makes a new value, and stores it as the version <see cref="SecretRotationRequest.ClientRequestToken"/> with the label AWSPENDING, unless there is one already.</summary>
    /// <param name="request">Which secret, which version.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected abstract ValueTask CreateSecretAsync(SecretRotationRequest request, LambdaContext context, CancellationToken deadline);

    /// <summary>Makes the service take the new value.</summary>
    /// <param name="request">Which secret, which version.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected abstract ValueTask SetSecretAsync(SecretRotationRequest request, LambdaContext context, CancellationToken deadline);

    /// <summary>Tries the new value at the service; throws when it isn't taken.</summary>
    /// <param name="request">Which secret, which version.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected abstract ValueTask TestSecretAsync(SecretRotationRequest request, LambdaContext context, CancellationToken deadline);

    /// <summary>Moves the label AWSCURRENT to the new version.</summary>
    /// <param name="request">Which secret, which version.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected abstract ValueTask FinishSecretAsync(SecretRotationRequest request, LambdaContext context, CancellationToken deadline);

    /// <summary>Does the step that is asked for.</summary>
    /// <param name="value">Which step.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is none of a rotation, or the step is not known.</exception>
    protected sealed override ValueTask HandleAsync(SecretRotationRequest value, LambdaContext context, CancellationToken deadline)
    {
        if (value is not { Step: { } step, SecretId: not null, ClientRequestToken: not null })
            throw WrongSource.Error(this, "steps of the rotation of a secret", SecretRotationRequest.Serializer, value!); // null is written as nothing

        return step.Value switch
        {
            "createSecret" => CreateSecretAsync(value, context, deadline),
            "setSecret" => SetSecretAsync(value, context, deadline),
            "testSecret" => TestSecretAsync(value, context, deadline),
            "finishSecret" => FinishSecretAsync(value, context, deadline),
            _ => throw new LambdaConfigurationException($"Secrets Manager asks for the step '{step.Value}', which is not known: only createSecret, setSecret, testSecret and finishSecret are."),
        };
    }
}
