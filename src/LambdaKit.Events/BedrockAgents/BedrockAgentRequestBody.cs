using System.Text.Json.Serialization;

namespace LambdaKit.Events.BedrockAgents;

/// <summary>The body of a request to an operation.</summary>
[EventModel]
public sealed partial class BedrockAgentRequestBody
{
    /// <summary>The properties for each media type, such as <c>application/json</c>; never null.</summary>
    [JsonPropertyName("content")]
    public partial IReadOnlyDictionary<string, BedrockAgentContent> Content { get; init; }
}
