using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>What Alexa says when the user doesn't answer.</summary>
[EventModel]
public sealed partial class AlexaReprompt
{
    /// <summary>What it says.</summary>
    [JsonPropertyName("outputSpeech")]
    public partial AlexaOutputSpeech? OutputSpeech { get; init; }

    /// <summary>What else it does; never null.</summary>
    [JsonPropertyName("directives")]
    public partial IReadOnlyList<JsonValue> Directives { get; init; }
}
