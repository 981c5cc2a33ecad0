using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.LexV2;

/// <summary>What a user feels.</summary>
[EventModel]
public sealed partial class LexV2SentimentResponse
{
    /// <summary><c>POSITIVE</c>, <c>NEGATIVE</c>, <c>NEUTRAL</c> or <c>MIXED</c>.</summary>
    [JsonPropertyName("sentiment")]
    [Recurring]
    public partial string? Sentiment { get; init; }

    /// <summary>How sure each of them is.</summary>
    [JsonPropertyName("sentimentScore")]
    public partial LexV2SentimentScore? SentimentScore { get; init; }
}
