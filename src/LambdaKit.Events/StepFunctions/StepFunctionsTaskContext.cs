using System.Text.Json.Serialization;

namespace LambdaKit.Events.StepFunctions;

/// <summary>A task that waits for its token.</summary>
[EventModel]
public sealed partial class StepFunctionsTaskContext
{
    /// <summary>The token that SendTaskSuccess, SendTaskFailure and SendTaskHeartbeat need.</summary>
    [JsonPropertyName("Token")]
    public partial string? Token { get; init; }
}
