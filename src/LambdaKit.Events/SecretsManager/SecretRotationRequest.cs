using System.Text.Json.Serialization;

namespace LambdaKit.Events.SecretsManager;

/// <summary>One step of the rotation of a secret; the function has done it when it returns.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotate-secrets_lambda.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class SecretRotationRequest
{
    /// <summary>What is to be done.</summary>
    [JsonPropertyName("Step")]
    public partial SecretRotationStep? Step { get; init; }

    /// <summary>The ARN of the secret.</summary>
    [JsonPropertyName("SecretId")]
    public partial string? SecretId { get; init; }

    /// <summary>The identifier of the secret's new version: the same in all steps of a rotation.</summary>
    [JsonPropertyName("ClientRequestToken")]
    public partial string? ClientRequestToken { get; init; }

    /// <summary>What PutSecretValue needs when the function works with an assumed role or for another account; null in rotations that don't know it.</summary>
    [JsonPropertyName("RotationToken")]
    public partial string? RotationToken { get; init; }
}
