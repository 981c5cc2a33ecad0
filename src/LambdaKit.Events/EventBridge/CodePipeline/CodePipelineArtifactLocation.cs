using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.CodePipeline;

/// <summary>An object in S3.</summary>
[EventModel]
public sealed partial class CodePipelineArtifactLocation
{
    /// <summary>Its bucket.</summary>
    [JsonPropertyName("bucket")]
    public partial string? Bucket { get; init; }

    /// <summary>Its key, not URL-encoded.</summary>
    [JsonPropertyName("key")]
    public partial string? Key { get; init; }
}
