using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>What opens a private registry.</summary>
[EventModel]
public sealed partial class BatchRepositoryCredentials
{
    /// <summary>The ARN of the secret.</summary>
    [JsonPropertyName("credentialsParameter")]
    public partial string? CredentialsParameter { get; init; }
}
