using System.Text.Json.Serialization;

namespace LambdaKit.Events.LexV2;

/// <summary>What a user may have said.</summary>
[EventModel]
public sealed partial class LexV2Transcription
{
    /// <summary>What was said.</summary>
    [JsonPropertyName("transcription")]
    public partial string? Transcription { get; init; }

    /// <summary>What was said before it was normalized; null when missing.</summary>
    [JsonPropertyName("rawTranscription")]
    public partial string? RawTranscription { get; init; }

    /// <summary>How sure Lex is, from 0 to 1.</summary>
    [JsonPropertyName("transcriptionConfidence")]
    public partial double? Confidence { get; init; }

    /// <summary>What it would mean.</summary>
    [JsonPropertyName("resolvedContext")]
    public partial LexV2ResolvedContext? ResolvedContext { get; init; }

    /// <summary>The slots by name as they would be; never null itself.</summary>
    [JsonPropertyName("resolvedSlots")]
    public partial IReadOnlyDictionary<string, LexV2Slot?> ResolvedSlots { get; init; }
}
