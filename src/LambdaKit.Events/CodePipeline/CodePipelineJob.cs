using System.Text.Json.Serialization;

namespace LambdaKit.Events.CodePipeline;

/// <summary>What a pipeline wants to be done.</summary>
[EventModel]
public sealed partial class CodePipelineJob
{
    /// <summary>The identifier of the job: what the answer names.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }

    /// <summary>The account of the pipeline.</summary>
    [JsonPropertyName("accountId")]
    public partial string? AccountId { get; init; }

    /// <summary>What the job is about.</summary>
    [JsonPropertyName("data")]
    public partial CodePipelineJobDetails? Details { get; init; }

    /// <summary>The text that the action's configuration has for the function; null when there is none.</summary>
    public string? UserParameters => Details?.ActionConfiguration?.Configuration?.UserParameters;
}
