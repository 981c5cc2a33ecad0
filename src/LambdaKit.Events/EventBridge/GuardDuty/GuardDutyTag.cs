using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A tag.</summary>
[EventModel]
public sealed partial class GuardDutyTag
{
    /// <summary>The key.</summary>
    [JsonPropertyName("key")]
    public partial string? Key { get; init; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }
}
