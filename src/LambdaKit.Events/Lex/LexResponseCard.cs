using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Lex;

/// <summary>A card that a user gets to see.</summary>
[EventModel]
public sealed partial class LexResponseCard
{
    /// <summary>The version of the card, as text.</summary>
    [JsonPropertyName("version")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Version { get; init; }

    /// <summary><c>application/vnd.amazonaws.card.generic</c></summary>
    [JsonPropertyName("contentType")]
    public partial string? ContentType { get; init; }

    /// <summary>The pages of the card, up to ten; never null.</summary>
    [JsonPropertyName("genericAttachments")]
    public partial IReadOnlyList<LexAttachment> Attachments { get; init; }
}
