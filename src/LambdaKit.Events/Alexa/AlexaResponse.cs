using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>What Alexa says and does.</summary>
[EventModel]
public sealed partial class AlexaResponse
{
    /// <summary>What it says; null for nothing.</summary>
    [JsonPropertyName("outputSpeech")]
    public partial AlexaOutputSpeech? OutputSpeech { get; init; }

    /// <summary>A card in the Alexa app; null for none.</summary>
    [JsonPropertyName("card")]
    public partial AlexaCard? Card { get; init; }

    /// <summary>What it says when the user doesn't answer; null for nothing.</summary>
    [JsonPropertyName("reprompt")]
    public partial AlexaReprompt? Reprompt { get; init; }

    /// <summary>What the device or the dialog is to do, as the interface's page spells it; never null.</summary>
    [JsonPropertyName("directives")]
    public partial IReadOnlyList<JsonValue> Directives { get; init; }

    /// <summary>Whether the session ends; null leaves it open without listening, on some devices.</summary>
    [JsonPropertyName("shouldEndSession")]
    public partial bool? ShouldEndSession { get; init; }

    /// <summary>Whether the skill could do what a user says (<c>CanFulfillIntentRequest</c>); otherwise null.</summary>
    [JsonPropertyName("canFulfillIntent")]
    public partial JsonValue? CanFulfillIntent { get; init; }

    /// <summary>The result of an API of Alexa Conversations; otherwise null.</summary>
    [JsonPropertyName("apiResponse")]
    public partial JsonValue? ApiResponse { get; init; }

    /// <summary>How the answer counts in a test of two variants; null when there is none.</summary>
    [JsonPropertyName("experimentation")]
    public partial JsonValue? Experimentation { get; init; }
}
