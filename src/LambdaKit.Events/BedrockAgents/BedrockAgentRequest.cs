using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.BedrockAgents;

/// <summary>An Amazon Bedrock agent wants an operation of an action group to be performed: one of an API, or a function.</summary>
/// <remarks>
/// The function returns a <see cref="BedrockAgentResponse"/>. Of action groups of functions no sample exists: they are modelled from AWS's documentation.
/// <see href="https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class BedrockAgentRequest
{
    /// <summary>The version of the event: <c>1.0</c>.</summary>
    [JsonPropertyName("messageVersion")]
    [Recurring]
    public partial string? MessageVersion { get; init; }

    /// <summary>The agent.</summary>
    [JsonPropertyName("agent")]
    public partial BedrockAgent? Agent { get; init; }

    /// <summary>What the user said.</summary>
    [JsonPropertyName("inputText")]
    public partial string? InputText { get; init; }

    /// <summary>The identifier of the conversation.</summary>
    [JsonPropertyName("sessionId")]
    public partial string? SessionId { get; init; }

    /// <summary>The name of the action group.</summary>
    [JsonPropertyName("actionGroup")]
    [Recurring]
    public partial string? ActionGroup { get; init; }

    /// <summary>The path of the operation, such as <c>/claims/{id}</c>; null when the action group is one of functions.</summary>
    [JsonPropertyName("apiPath")]
    [Recurring]
    public partial string? ApiPath { get; init; }

    /// <summary>The HTTP method of the operation; null when the action group is one of functions.</summary>
    [JsonPropertyName("httpMethod")]
    [Recurring]
    public partial string? HttpMethod { get; init; }

    /// <summary>The name of the function; null when the action group is one of an API.</summary>
    [JsonPropertyName("function")]
    [Recurring]
    public partial string? Function { get; init; }

    /// <summary>The parameters of the operation or function; never null.</summary>
    [JsonPropertyName("parameters")]
    public partial IReadOnlyList<BedrockAgentParameter> Parameters { get; init; }

    /// <summary>The body of the operation's request; null when it has none.</summary>
    [JsonPropertyName("requestBody")]
    public partial BedrockAgentRequestBody? RequestBody { get; init; }

    /// <summary>What is kept for the conversation; never null.</summary>
    [JsonPropertyName("sessionAttributes")]
    public partial IReadOnlyDictionary<string, string> SessionAttributes { get; init; }

    /// <summary>What is kept for this turn of the conversation; never null.</summary>
    [JsonPropertyName("promptSessionAttributes")]
    public partial IReadOnlyDictionary<string, string> PromptSessionAttributes { get; init; }

    /// <summary>How knowledge bases are searched in this turn; null when nothing is set.</summary>
    [JsonPropertyName("knowledgeBasesConfiguration")]
    public partial JsonValue? KnowledgeBasesConfiguration { get; init; }

    /// <summary>Whether the action group is one of functions, rather than of an API.</summary>
    public bool IsFunction => Function is not null;

    /// <summary>A parameter by its name; null when there is none.</summary>
    public BedrockAgentParameter? FindParameter(string name) => BedrockAgentParameter.Find(Parameters, name);

    /// <summary>A property of the request's body by its name, whatever the media type; null when there is none.</summary>
    public BedrockAgentParameter? FindBodyProperty(string name)
    {
        if (RequestBody is not { } body)
            return null;

        foreach (var content in body.Content)
        {
            if (BedrockAgentParameter.Find(content.Value?.Properties ?? [], name) is { } property)
                return property;
        }

        return null;
    }
}
