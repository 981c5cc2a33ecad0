using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.StepFunctions;

/// <summary>A run of a state machine.</summary>
[EventModel]
public sealed partial class StepFunctionsExecution
{
    /// <summary>The ARN of the execution.</summary>
    [JsonPropertyName("Id")]
    public partial string? Id { get; init; }

    /// <summary>The input of the execution.</summary>
    [JsonPropertyName("Input")]
    public partial JsonValue? Input { get; init; }

    /// <summary>The name of the execution.</summary>
    [JsonPropertyName("Name")]
    public partial string? Name { get; init; }

    /// <summary>The role of the state machine.</summary>
    [JsonPropertyName("RoleArn")]
    public partial string? RoleArn { get; init; }

    /// <summary>When it started.</summary>
    [JsonPropertyName("StartTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? StartTime { get; init; }

    /// <summary>How often it was redriven; null when never.</summary>
    [JsonPropertyName("RedriveCount")]
    public partial int? RedriveCount { get; init; }

    /// <summary>When it was redriven for the last time; null when never.</summary>
    [JsonPropertyName("RedriveTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? RedriveTime { get; init; }
}
