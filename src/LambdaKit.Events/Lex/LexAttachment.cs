using System.Text.Json.Serialization;

namespace LambdaKit.Events.Lex;

/// <summary>A page of a card.</summary>
[EventModel]
public sealed partial class LexAttachment
{
    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    public partial string? Title { get; init; }

    /// <summary>The subtitle; null for none.</summary>
    [JsonPropertyName("subTitle")]
    public partial string? SubTitle { get; init; }

    /// <summary>The URL of an image; null for none.</summary>
    [JsonPropertyName("imageUrl")]
    public partial string? ImageUrl { get; init; }

    /// <summary>The URL that the page leads to; null for none.</summary>
    [JsonPropertyName("attachmentLinkUrl")]
    public partial string? LinkUrl { get; init; }

    /// <summary>The buttons, up to five; never null.</summary>
    [JsonPropertyName("buttons")]
    public partial IReadOnlyList<LexButton> Buttons { get; init; }
}
