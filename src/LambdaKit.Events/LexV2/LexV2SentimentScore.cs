using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.LexV2;

/// <summary>How sure each sentiment is, from 0 to 1.</summary>
[EventModel]
public sealed partial class LexV2SentimentScore
{
    /// <summary>Positive.</summary>
    [JsonPropertyName("positive")]
    [StoredAs(typeof(FloatingNumber))]
    public partial double? Positive { get; init; }

    /// <summary>Negative.</summary>
    [JsonPropertyName("negative")]
    [StoredAs(typeof(FloatingNumber))]
    public partial double? Negative { get; init; }

    /// <summary>Neutral.</summary>
    [JsonPropertyName("neutral")]
    [StoredAs(typeof(FloatingNumber))]
    public partial double? Neutral { get; init; }

    /// <summary>Mixed.</summary>
    [JsonPropertyName("mixed")]
    [StoredAs(typeof(FloatingNumber))]
    public partial double? Mixed { get; init; }
}
