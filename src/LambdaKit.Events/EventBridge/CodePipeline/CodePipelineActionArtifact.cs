using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.CodePipeline;

/// <summary>What an action is given or made.</summary>
[EventModel]
public sealed partial class CodePipelineActionArtifact
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>Where it is.</summary>
    [JsonPropertyName("s3location")]
    public partial CodePipelineArtifactLocation? S3Location { get; init; }
}
