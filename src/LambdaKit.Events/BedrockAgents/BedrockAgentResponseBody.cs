using System.Text.Json.Serialization;

namespace LambdaKit.Events.BedrockAgents;

/// <summary>A body of an answer.</summary>
[EventModel]
public sealed partial class BedrockAgentResponseBody
{
    /// <summary>The body as text, JSON in quotes too.</summary>
    [JsonPropertyName("body")]
    public partial string? Body { get; init; }
}
