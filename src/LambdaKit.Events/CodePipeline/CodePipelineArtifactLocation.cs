using System.Text.Json.Serialization;

namespace LambdaKit.Events.CodePipeline;

/// <summary>Where an artifact is.</summary>
[EventModel]
public sealed partial class CodePipelineArtifactLocation
{
    /// <summary><c>S3</c></summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>The object in Amazon S3.</summary>
    [JsonPropertyName("s3Location")]
    public partial CodePipelineS3Location? S3Location { get; init; }
}
