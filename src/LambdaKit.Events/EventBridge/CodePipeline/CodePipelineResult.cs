using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.CodePipeline;

/// <summary>What an action came to elsewhere.</summary>
[EventModel]
public sealed partial class CodePipelineResult
{
    /// <summary>Where it is to be seen.</summary>
    [JsonPropertyName("external-execution-url")]
    public partial string? ExternalExecutionUrl { get; init; }

    /// <summary>It, in words.</summary>
    [JsonPropertyName("external-execution-summary")]
    public partial string? ExternalExecutionSummary { get; init; }

    /// <summary>Its identifier there.</summary>
    [JsonPropertyName("external-execution-id")]
    public partial string? ExternalExecutionId { get; init; }

    /// <summary>The kind of its failure; null when it did not fail.</summary>
    [JsonPropertyName("error-code")]
    public partial string? ErrorCode { get; init; }
}
