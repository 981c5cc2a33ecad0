using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Health;

/// <summary>An event of AWS Health in words.</summary>
[EventModel]
public sealed partial class HealthDescription
{
    /// <summary>The language, such as <c>en_US</c>.</summary>
    [JsonPropertyName("language")]
    [Recurring]
    public partial string? Language { get; init; }

    /// <summary>The text.</summary>
    [JsonPropertyName("latestDescription")]
    public partial string? LatestDescription { get; init; }
}
