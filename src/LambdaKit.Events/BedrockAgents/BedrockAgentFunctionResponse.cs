using System.Text.Json.Serialization;

namespace LambdaKit.Events.BedrockAgents;

/// <summary>The answer of a function.</summary>
/// <remarks>No sample of it exists: it is modelled from AWS's documentation.</remarks>
[EventModel]
public sealed partial class BedrockAgentFunctionResponse
{
    /// <summary>What has gone wrong; null when the function has succeeded.</summary>
    [JsonPropertyName("responseState")]
    public partial BedrockAgentResponseState? ResponseState { get; init; }

    /// <summary>The answer by its kind, which is <c>TEXT</c>; never null.</summary>
    [JsonPropertyName("responseBody")]
    public partial IReadOnlyDictionary<string, BedrockAgentResponseBody> ResponseBody { get; init; }
}
