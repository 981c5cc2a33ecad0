using System.Text.Json.Serialization;

namespace LambdaKit.Events.Alexa;

/// <summary>What an audio player does.</summary>
[EventModel]
public sealed partial class AlexaAudioPlayerState
{
    /// <summary>The stream, as the skill named it; null when there was none.</summary>
    [JsonPropertyName("token")]
    public partial string? Token { get; init; }

    /// <summary>Where in the stream, in milliseconds; null when there was none.</summary>
    [JsonPropertyName("offsetInMilliseconds")]
    public partial long? OffsetMilliseconds { get; init; }

    /// <summary>What it does.</summary>
    [JsonPropertyName("playerActivity")]
    public partial AlexaPlayerActivity? PlayerActivity { get; init; }
}
