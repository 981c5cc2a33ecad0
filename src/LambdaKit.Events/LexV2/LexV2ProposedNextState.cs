using System.Text.Json.Serialization;

namespace LambdaKit.Events.LexV2;

/// <summary>What Lex would do next.</summary>
[EventModel]
public sealed partial class LexV2ProposedNextState
{
    /// <summary>What it would do.</summary>
    [JsonPropertyName("dialogAction")]
    public partial LexV2DialogAction? DialogAction { get; init; }

    /// <summary>The intent.</summary>
    [JsonPropertyName("intent")]
    public partial LexV2Intent? Intent { get; init; }

    /// <summary>The question that it would ask; null for none.</summary>
    [JsonPropertyName("prompt")]
    public partial LexV2Prompt? Prompt { get; init; }
}
