using System.Text.Json.Serialization;

namespace LambdaKit.Events.BedrockAgents;

/// <summary>A body in one media type.</summary>
[EventModel]
public sealed partial class BedrockAgentContent
{
    /// <summary>The properties of the body; never null.</summary>
    [JsonPropertyName("properties")]
    public partial IReadOnlyList<BedrockAgentParameter> Properties { get; init; }
}
