using System.Text.Json.Serialization;

namespace LambdaKit.Events.BedrockAgents;

/// <summary>What an operation or a function says to an Amazon Bedrock agent.</summary>
/// <remarks>
/// <see cref="ForApi"/> and <see cref="ForFunction"/> make one from the request. At most 25 KB.
/// <see href="https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html#agents-lambda-response">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class BedrockAgentResponse
{
    /// <summary>The version of the answer: <c>1.0</c>.</summary>
    [JsonPropertyName("messageVersion")]
    public partial string? MessageVersion { get; init; }

    /// <summary>The answer.</summary>
    [JsonPropertyName("response")]
    public partial BedrockAgentActionResponse? Response { get; init; }

    /// <summary>What is to be kept for the conversation from now on; never null. Not given, it stays as it is.</summary>
    [JsonPropertyName("sessionAttributes")]
    public partial IReadOnlyDictionary<string, string> SessionAttributes { get; init; }

    /// <summary>What is to be kept for this turn of the conversation; never null. Not given, it stays as it is.</summary>
    [JsonPropertyName("promptSessionAttributes")]
    public partial IReadOnlyDictionary<string, string> PromptSessionAttributes { get; init; }

    /// <summary>How knowledge bases are to be searched in the rest of this turn; never null.</summary>
    [JsonPropertyName("knowledgeBasesConfiguration")]
    public partial IReadOnlyList<BedrockAgentKnowledgeBase> KnowledgeBasesConfiguration { get; init; }

    /// <summary>The answer of an operation of an API.</summary>
    /// <param name="request">What is answered.</param>
    /// <param name="body">The body as text: JSON for the media type <c>application/json</c>.</param>
    /// <param name="statusCode">The HTTP status.</param>
    /// <param name="contentType">The media type of the body.</param>
    public static BedrockAgentResponse ForApi(BedrockAgentRequest request, string body, int statusCode = 200, string contentType = "application/json")
    {
        ArgumentNullException.ThrowIfNull(request);
        return new()
        {
            MessageVersion = "1.0",
            Response = new()
            {
                ActionGroup = request.ActionGroup,
                ApiPath = request.ApiPath,
                HttpMethod = request.HttpMethod,
                HttpStatusCode = statusCode,
                ResponseBody = Body(contentType, body),
            },
        };
    }

    /// <summary>The answer of a function.</summary>
    /// <param name="request">What is answered.</param>
    /// <param name="text">What the agent gets to read.</param>
    /// <param name="state">Null when the function has succeeded.</param>
    public static BedrockAgentResponse ForFunction(BedrockAgentRequest request, string text, BedrockAgentResponseState? state = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        return new()
        {
            MessageVersion = "1.0",
            Response = new()
            {
                ActionGroup = request.ActionGroup,
                Function = request.Function,
                FunctionResponse = new() { ResponseState = state, ResponseBody = Body("TEXT", text) },
            },
        };
    }

    private static Dictionary<string, BedrockAgentResponseBody> Body(string kind, string body) =>
        new(1, StringComparer.Ordinal) { [kind] = new() { Body = body } };
}
