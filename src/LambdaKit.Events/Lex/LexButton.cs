using System.Text.Json.Serialization;

namespace LambdaKit.Events.Lex;

/// <summary>A button of a card.</summary>
[EventModel]
public sealed partial class LexButton
{
    /// <summary>What is on it.</summary>
    [JsonPropertyName("text")]
    public partial string? Text { get; init; }

    /// <summary>What Lex gets when it is pressed.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }
}
