using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.LexV2;

/// <summary>An intent that a user may have.</summary>
[EventModel]
public sealed partial class LexV2Interpretation
{
    /// <summary>The intent.</summary>
    [JsonPropertyName("intent")]
    public partial LexV2Intent? Intent { get; init; }

    /// <summary>Who thinks so: <c>Lex</c> or <c>Bedrock</c>.</summary>
    [JsonPropertyName("interpretationSource")]
    [Recurring]
    public partial string? InterpretationSource { get; init; }

    /// <summary>How sure Lex is, as it is written: a number, or an object with a <c>score</c>; <see cref="NluConfidence"/> reads it.</summary>
    [JsonPropertyName("nluConfidence")]
    public partial JsonValue? NluConfidenceJson { get; init; }

    /// <summary>What the user feels; null when it isn't analysed.</summary>
    [JsonPropertyName("sentimentResponse")]
    public partial LexV2SentimentResponse? SentimentResponse { get; init; }

    /// <summary>How sure Lex is, from 0 to 1; null when it doesn't say.</summary>
    public decimal? NluConfidence => NluConfidenceJson is { } json ? json.GetDecimal() ?? json["score"].GetDecimal() : null;
}
