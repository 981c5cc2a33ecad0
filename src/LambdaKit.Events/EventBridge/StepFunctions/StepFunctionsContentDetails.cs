using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.StepFunctions;

/// <summary>Whether the input or output is in the event.</summary>
[EventModel]
public sealed partial class StepFunctionsContentDetails
{
    /// <summary>Whether it is: false when it is too long.</summary>
    [JsonPropertyName("included")]
    public partial bool? Included { get; init; }
}
