using System.Text.Json.Serialization;

namespace LambdaKit.Events.Alexa;

/// <summary>A card in the Alexa app.</summary>
[EventModel]
public sealed partial class AlexaCard
{
    /// <summary>What it shows.</summary>
    [JsonPropertyName("type")]
    public partial AlexaCardType? Type { get; init; }

    /// <summary>The title; null for cards that ask for something.</summary>
    [JsonPropertyName("title")]
    public partial string? Title { get; init; }

    /// <summary>The text of a simple card; otherwise null.</summary>
    [JsonPropertyName("content")]
    public partial string? Content { get; init; }

    /// <summary>The text of a standard card; otherwise null.</summary>
    [JsonPropertyName("text")]
    public partial string? Text { get; init; }

    /// <summary>The image of a standard card; otherwise null.</summary>
    [JsonPropertyName("image")]
    public partial AlexaCardImage? Image { get; init; }

    /// <summary>The permissions that a card asks for; never null.</summary>
    [JsonPropertyName("permissions")]
    public partial IReadOnlyList<string> Permissions { get; init; }
}
