using System.Text.Json.Serialization;

namespace LambdaKit.Events.CodePipeline;

/// <summary>What an action of a pipeline gets or makes.</summary>
[EventModel]
public sealed partial class CodePipelineArtifact
{
    /// <summary>The name in the pipeline.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>The revision, such as a commit; null for what is still to be made, and where the source has none.</summary>
    [JsonPropertyName("revision")]
    public partial string? Revision { get; init; }

    /// <summary>Where it is, or is to be put.</summary>
    [JsonPropertyName("location")]
    public partial CodePipelineArtifactLocation? Location { get; init; }
}
