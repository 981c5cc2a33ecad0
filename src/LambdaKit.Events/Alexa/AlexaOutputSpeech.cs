using System.Text.Json.Serialization;

namespace LambdaKit.Events.Alexa;

/// <summary>What Alexa says.</summary>
[EventModel]
public sealed partial class AlexaOutputSpeech
{
    /// <summary>How it is written.</summary>
    [JsonPropertyName("type")]
    public partial AlexaOutputSpeechType? Type { get; init; }

    /// <summary>What it says, as plain text; null when it is SSML.</summary>
    [JsonPropertyName("text")]
    public partial string? Text { get; init; }

    /// <summary>What it says, in SSML; null when it is plain text.</summary>
    [JsonPropertyName("ssml")]
    public partial string? Ssml { get; init; }

    /// <summary><c>ENQUEUE</c>, <c>REPLACE_ALL</c> or <c>REPLACE_ENQUEUED</c>; null for the default.</summary>
    [JsonPropertyName("playBehavior")]
    public partial string? PlayBehavior { get; init; }

    /// <summary>A plain text to be said.</summary>
    public static AlexaOutputSpeech FromText(string text) => new() { Type = AlexaOutputSpeechType.PlainText, Text = text };

    /// <summary>A text in the Speech Synthesis Markup Language to be said.</summary>
    /// <param name="ssml">With its root element <c>speak</c>.</param>
    public static AlexaOutputSpeech FromSsml(string ssml) => new() { Type = AlexaOutputSpeechType.Ssml, Ssml = ssml };
}
