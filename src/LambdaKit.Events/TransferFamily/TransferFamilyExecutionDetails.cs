using System.Text.Json.Serialization;

namespace LambdaKit.Events.TransferFamily;

/// <summary>An execution of a workflow.</summary>
[EventModel]
public sealed partial class TransferFamilyExecutionDetails
{
    /// <summary>The workflow; the report names it.</summary>
    [JsonPropertyName("workflowId")]
    public partial string? WorkflowId { get; init; }

    /// <summary>The execution; the report names it.</summary>
    [JsonPropertyName("executionId")]
    public partial string? ExecutionId { get; init; }
}
