using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A threat of a scan for malware.</summary>
[EventModel]
public sealed partial class GuardDutyThreat
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>Who knows it.</summary>
    [JsonPropertyName("source")]
    public partial string? Source { get; init; }

    /// <summary>Where it is; never null.</summary>
    [JsonPropertyName("itemPaths")]
    public partial IReadOnlyList<GuardDutyThreatItem> ItemPaths { get; init; }

    /// <summary>How often it is there; null when missing.</summary>
    [JsonPropertyName("count")]
    public partial long? Count { get; init; }

    /// <summary>The digest of its content; null when missing.</summary>
    [JsonPropertyName("hash")]
    public partial string? Hash { get; init; }

    /// <summary>What it is in, as GuardDuty sends it; never null.</summary>
    [JsonPropertyName("itemDetails")]
    public partial IReadOnlyList<JsonValue> ItemDetails { get; init; }
}
