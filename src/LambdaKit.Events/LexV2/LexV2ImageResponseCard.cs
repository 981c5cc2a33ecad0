using System.Text.Json.Serialization;

namespace LambdaKit.Events.LexV2;

/// <summary>A card that a user gets to see.</summary>
[EventModel]
public sealed partial class LexV2ImageResponseCard
{
    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public partial string? Title { get; init; }

    /// <summary>The subtitle; null for none.</summary>
    [JsonPropertyName("subtitle")]
    public partial string? Subtitle { get; init; }

    /// <summary>The URL of an image; null for none.</summary>
    [JsonPropertyName("imageUrl")]
    public partial string? ImageUrl { get; init; }

    /// <summary>The buttons, up to five; never null.</summary>
    [JsonPropertyName("buttons")]
    public partial IReadOnlyList<LexV2Button> Buttons { get; init; }
}
