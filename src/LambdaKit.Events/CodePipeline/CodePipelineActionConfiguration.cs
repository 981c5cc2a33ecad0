using System.Text.Json.Serialization;

namespace LambdaKit.Events.CodePipeline;

/// <summary>How an action of a pipeline is configured.</summary>
[EventModel]
public sealed partial class CodePipelineActionConfiguration
{
    /// <summary>The values of the configuration.</summary>
    [JsonPropertyName("configuration")]
    public partial CodePipelineConfiguration? Configuration { get; init; }
}
