using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.BedrockAgents;

/// <summary>How a knowledge base is to be searched.</summary>
[EventModel]
public sealed partial class BedrockAgentKnowledgeBase
{
    /// <summary>The identifier of the knowledge base.</summary>
    [JsonPropertyName("knowledgeBaseId")]
    public partial string? KnowledgeBaseId { get; init; }

    /// <summary>The settings of the search, as the API of Bedrock spells them.</summary>
    [JsonPropertyName("retrievalConfiguration")]
    public partial JsonValue? RetrievalConfiguration { get; init; }
}
