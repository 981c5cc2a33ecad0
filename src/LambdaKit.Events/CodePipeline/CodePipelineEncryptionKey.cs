using System.Text.Json.Serialization;

namespace LambdaKit.Events.CodePipeline;

/// <summary>The key with which artifacts are encrypted.</summary>
[EventModel]
public sealed partial class CodePipelineEncryptionKey
{
    /// <summary>The identifier, the ARN or the alias of the key.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }

    /// <summary><c>KMS</c></summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }
}
