using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.StepFunctions;

/// <summary>A state that runs.</summary>
[EventModel]
public sealed partial class StepFunctionsState
{
    /// <summary>The name of the state.</summary>
    [JsonPropertyName("Name")]
    public partial string? Name { get; init; }

    /// <summary>When it was entered.</summary>
    [JsonPropertyName("EnteredTime")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? EnteredTime { get; init; }

    /// <summary>How often it was tried again.</summary>
    [JsonPropertyName("RetryCount")]
    public partial int? RetryCount { get; init; }
}
