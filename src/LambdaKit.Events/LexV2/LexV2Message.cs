using System.Text.Json.Serialization;

namespace LambdaKit.Events.LexV2;

/// <summary>What a bot says.</summary>
[EventModel]
public sealed partial class LexV2Message
{
    /// <summary>How it is written.</summary>
    [JsonPropertyName("contentType")]
    public partial LexV2MessageContentType? ContentType { get; init; }

    /// <summary>What it says; null for a card.</summary>
    [JsonPropertyName("content")]
    public partial string? Content { get; init; }

    /// <summary>The card; null for another message.</summary>
    [JsonPropertyName("imageResponseCard")]
    public partial LexV2ImageResponseCard? ImageResponseCard { get; init; }
}
