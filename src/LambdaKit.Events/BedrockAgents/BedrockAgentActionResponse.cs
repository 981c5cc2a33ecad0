using System.Text.Json.Serialization;

namespace LambdaKit.Events.BedrockAgents;

/// <summary>The answer of an operation or a function.</summary>
[EventModel]
public sealed partial class BedrockAgentActionResponse
{
    /// <summary>The name of the action group, as in the request.</summary>
    [JsonPropertyName("actionGroup")]
    public partial string? ActionGroup { get; init; }

    /// <summary>The path of the operation, as in the request; null for a function.</summary>
    [JsonPropertyName("apiPath")]
    public partial string? ApiPath { get; init; }

    /// <summary>The HTTP method of the operation, as in the request; null for a function.</summary>
    [JsonPropertyName("httpMethod")]
    public partial string? HttpMethod { get; init; }

    /// <summary>The HTTP status of the operation; null for a function.</summary>
    [JsonPropertyName("httpStatusCode")]
    public partial int? HttpStatusCode { get; init; }

    /// <summary>The body of the operation by its media type, such as <c>application/json</c>; never null, empty for a function.</summary>
    [JsonPropertyName("responseBody")]
    public partial IReadOnlyDictionary<string, BedrockAgentResponseBody> ResponseBody { get; init; }

    /// <summary>The name of the function, as in the request; null for an operation.</summary>
    [JsonPropertyName("function")]
    public partial string? Function { get; init; }

    /// <summary>The answer of the function; null for an operation.</summary>
    [JsonPropertyName("functionResponse")]
    public partial BedrockAgentFunctionResponse? FunctionResponse { get; init; }
}
