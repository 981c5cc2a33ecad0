using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>What Alexa says and does.</summary>
/// <remarks>
/// At most 120 KB. No sample of it exists: it is modelled from AWS's documentation.
/// <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html#response-format">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class AlexaSkillResponse
{
    /// <summary>The version of the answer: <c>1.0</c>.</summary>
    [JsonPropertyName("version")]
    public partial string? Version { get; init; }

    /// <summary>What is to be kept for the session, an object; null for nothing.</summary>
    [JsonPropertyName("sessionAttributes")]
    public partial JsonValue? SessionAttributes { get; init; }

    /// <summary>The software that made the answer; null when it doesn't say.</summary>
    [JsonPropertyName("userAgent")]
    public partial string? UserAgent { get; init; }

    /// <summary>What Alexa says and does.</summary>
    [JsonPropertyName("response")]
    public partial AlexaResponse? Response { get; init; }
}
