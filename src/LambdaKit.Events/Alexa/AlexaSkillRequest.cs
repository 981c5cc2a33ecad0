using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>A user of Alexa talks to a skill, or something happened in it.</summary>
/// <remarks>
/// The function returns an <see cref="AlexaSkillResponse"/>.
/// <see href="https://developer.amazon.com/en-US/docs/alexa/custom-skills/request-and-response-json-reference.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class AlexaSkillRequest
{
    /// <summary>The version of the request: <c>1.0</c>.</summary>
    [JsonPropertyName("version")]
    [Recurring]
    public partial string? Version { get; init; }

    /// <summary>The session; null for requests outside of one, such as those of the audio player.</summary>
    [JsonPropertyName("session")]
    public partial AlexaSession? Session { get; init; }

    /// <summary>The device and the skill; null when missing.</summary>
    [JsonPropertyName("context")]
    public partial AlexaContext? Context { get; init; }

    /// <summary>What the user wants, or what happened.</summary>
    [JsonPropertyName("request")]
    public partial AlexaRequest? Request { get; init; }
}
