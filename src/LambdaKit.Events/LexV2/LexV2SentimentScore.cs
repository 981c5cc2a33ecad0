using System.Text.Json.Serialization;

namespace LambdaKit.Events.LexV2;

/// <summary>How sure each sentiment is, from 0 to 1.</summary>
[EventModel]
public sealed partial class LexV2SentimentScore
{
    /// <summary>Positive.</summary>
    [JsonPropertyName("positive")]
    public partial double? Positive { get; init; }

    /// <summary>Negative.</summary>
    [JsonPropertyName("negative")]
    public partial double? Negative { get; init; }

    /// <summary>Neutral.</summary>
    [JsonPropertyName("neutral")]
    public partial double? Neutral { get; init; }

    /// <summary>Mixed.</summary>
    [JsonPropertyName("mixed")]
    public partial double? Mixed { get; init; }
}
