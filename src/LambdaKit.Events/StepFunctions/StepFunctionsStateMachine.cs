using System.Text.Json.Serialization;

namespace LambdaKit.Events.StepFunctions;

/// <summary>A state machine.</summary>
[EventModel]
public sealed partial class StepFunctionsStateMachine
{
    /// <summary>The ARN of the state machine.</summary>
    [JsonPropertyName("Id")]
    public partial string? Id { get; init; }

    /// <summary>The name of the state machine.</summary>
    [JsonPropertyName("Name")]
    public partial string? Name { get; init; }
}
