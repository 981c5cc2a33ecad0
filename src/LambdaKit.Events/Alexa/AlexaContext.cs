using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alexa;

/// <summary>The device and the skill at the time of a request.</summary>
[EventModel]
public sealed partial class AlexaContext
{
    /// <summary>The skill, the user and the device.</summary>
    [JsonPropertyName("System")]
    public partial AlexaSystem? System { get; init; }

    /// <summary>What the audio player does; null when the device has none.</summary>
    [JsonPropertyName("AudioPlayer")]
    public partial AlexaAudioPlayerState? AudioPlayer { get; init; }

    /// <summary>The state of the playback controls; null when missing.</summary>
    [JsonPropertyName("PlaybackController")]
    public partial JsonValue? PlaybackController { get; init; }

    /// <summary>The screen; null when the device has none.</summary>
    [JsonPropertyName("Viewport")]
    public partial JsonValue? Viewport { get; init; }

    /// <summary>The screens; never null.</summary>
    [JsonPropertyName("Viewports")]
    public partial IReadOnlyList<JsonValue> Viewports { get; init; }

    /// <summary>Where the device is; null when it doesn't move, or the user doesn't tell.</summary>
    [JsonPropertyName("Geolocation")]
    public partial JsonValue? Geolocation { get; init; }

    /// <summary>That the device is a car; null when it is none.</summary>
    [JsonPropertyName("Automotive")]
    public partial JsonValue? Automotive { get; init; }

    /// <summary>What the screen shows; null when the device has none.</summary>
    [JsonPropertyName("Display")]
    public partial JsonValue? Display { get; init; }

    /// <summary>Extensions that the device has; null when missing.</summary>
    [JsonPropertyName("Extensions")]
    public partial JsonValue? Extensions { get; init; }

    /// <summary>The identifier for advertisements; null when the user doesn't allow it.</summary>
    [JsonPropertyName("Advertising")]
    public partial JsonValue? Advertising { get; init; }

    /// <summary>The visual document that the device shows; null for none.</summary>
    [JsonPropertyName("Alexa.Presentation.APL")]
    public partial JsonValue? AplDocument { get; init; }

    /// <summary>The widgets of the skill that the device shows; null for none.</summary>
    [JsonPropertyName("Alexa.Presentation")]
    public partial JsonValue? Presentation { get; init; }

    /// <summary>The widgets on the device; null when missing.</summary>
    [JsonPropertyName("Alexa.DataStore.PackageManager")]
    public partial JsonValue? DataStorePackages { get; init; }
}
