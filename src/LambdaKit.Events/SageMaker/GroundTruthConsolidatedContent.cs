using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.SageMaker;

/// <summary>What is written to the output manifest.</summary>
[EventModel]
public sealed partial class GroundTruthConsolidatedContent
{
    /// <summary>The annotation under the request's label attribute name; never null.</summary>
    [JsonPropertyName("content")]
    public partial IReadOnlyDictionary<string, JsonValue> Content { get; init; }
}
