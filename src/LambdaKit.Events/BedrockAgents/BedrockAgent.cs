using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.BedrockAgents;

/// <summary>An Amazon Bedrock agent.</summary>
[EventModel]
public sealed partial class BedrockAgent
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>The identifier.</summary>
    [JsonPropertyName("id")]
    [Recurring]
    public partial string? Id { get; init; }

    /// <summary>The identifier of the alias.</summary>
    [JsonPropertyName("alias")]
    [Recurring]
    public partial string? Alias { get; init; }

    /// <summary>The version, such as <c>DRAFT</c>.</summary>
    [JsonPropertyName("version")]
    [Recurring]
    public partial string? Version { get; init; }
}
