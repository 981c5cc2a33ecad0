using System.Text.Json.Serialization;

namespace LambdaKit.Events.Alexa;

/// <summary>The image of a card.</summary>
[EventModel]
public sealed partial class AlexaCardImage
{
    /// <summary>The URL of an image of 720 × 480 pixels.</summary>
    [JsonPropertyName("smallImageUrl")]
    public partial string? SmallImageUrl { get; init; }

    /// <summary>The URL of an image of 1200 × 800 pixels.</summary>
    [JsonPropertyName("largeImageUrl")]
    public partial string? LargeImageUrl { get; init; }
}
