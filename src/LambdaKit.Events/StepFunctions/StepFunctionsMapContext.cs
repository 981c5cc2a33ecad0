using System.Text.Json.Serialization;

namespace LambdaKit.Events.StepFunctions;

/// <summary>What a Map state is working on.</summary>
[EventModel]
public sealed partial class StepFunctionsMapContext
{
    /// <summary>The item.</summary>
    [JsonPropertyName("Item")]
    public partial StepFunctionsMapItem? Item { get; init; }
}
