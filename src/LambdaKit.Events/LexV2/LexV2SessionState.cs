using System.Text.Json.Serialization;

namespace LambdaKit.Events.LexV2;

/// <summary>How far a session is.</summary>
[EventModel]
public sealed partial class LexV2SessionState
{
    /// <summary>The contexts that are active; never null.</summary>
    [JsonPropertyName("activeContexts")]
    public partial IReadOnlyList<LexV2ActiveContext> ActiveContexts { get; init; }

    /// <summary>What is kept for the session; never null.</summary>
    [JsonPropertyName("sessionAttributes")]
    public partial IReadOnlyDictionary<string, string> SessionAttributes { get; init; }

    /// <summary>What the bot does next; null when the function is asked for it.</summary>
    [JsonPropertyName("dialogAction")]
    public partial LexV2DialogAction? DialogAction { get; init; }

    /// <summary>The intent.</summary>
    [JsonPropertyName("intent")]
    public partial LexV2Intent? Intent { get; init; }

    /// <summary>The identifier of the user's request.</summary>
    [JsonPropertyName("originatingRequestId")]
    public partial string? OriginatingRequestId { get; init; }

    /// <summary>Words that the user is likely to say; null for none.</summary>
    [JsonPropertyName("runtimeHints")]
    public partial LexV2RuntimeHints? RuntimeHints { get; init; }

    /// <summary>The session with another next action: what an answer holds. All else stays as it came, unknown fields too.</summary>
    public partial LexV2SessionState WithDialogAction(LexV2DialogAction? action);

    /// <summary>The session with another intent. All else stays as it came, unknown fields too.</summary>
    public partial LexV2SessionState WithIntent(LexV2Intent? intent);
}
