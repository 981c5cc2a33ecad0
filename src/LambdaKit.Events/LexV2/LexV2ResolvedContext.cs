using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.LexV2;

/// <summary>What a transcription would mean.</summary>
[EventModel]
public sealed partial class LexV2ResolvedContext
{
    /// <summary>The name of the intent.</summary>
    [JsonPropertyName("intent")]
    [Recurring]
    public partial string? Intent { get; init; }
}
