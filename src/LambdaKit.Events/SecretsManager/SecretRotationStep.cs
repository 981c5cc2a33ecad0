namespace LambdaKit.Events.SecretsManager;

/// <summary>A step of the rotation of a secret, in the order in which they come.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct SecretRotationStep(string Value)
{
    /// <summary>Make a new value, and keep it as the version labelled AWSPENDING.</summary>
    public static SecretRotationStep CreateSecret => new("createSecret");

    /// <summary>Make the service know the new value.</summary>
    public static SecretRotationStep SetSecret => new("setSecret");

    /// <summary>Try the new value.</summary>
    public static SecretRotationStep TestSecret => new("testSecret");

    /// <summary>Move the label AWSCURRENT to the new version.</summary>
    public static SecretRotationStep FinishSecret => new("finishSecret");
}
