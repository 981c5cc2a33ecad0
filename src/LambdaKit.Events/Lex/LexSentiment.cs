using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Lex;

/// <summary>What a user feels.</summary>
[EventModel]
public sealed partial class LexSentiment
{
    /// <summary><c>POSITIVE</c>, <c>NEGATIVE</c>, <c>NEUTRAL</c> or <c>MIXED</c>.</summary>
    [JsonPropertyName("sentimentLabel")]
    [Recurring]
    public partial string? SentimentLabel { get; init; }

    /// <summary>How sure each of them is: a text such as <c>{Positive: 0.9, ...}</c>, which is no JSON, or an object.</summary>
    [JsonPropertyName("sentimentScore")]
    public partial JsonValue? SentimentScore { get; init; }
}
