using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>Where a threat is.</summary>
[EventModel]
public sealed partial class GuardDutyThreatItem
{
    /// <summary>The path within an archive.</summary>
    [JsonPropertyName("nestedItemPath")]
    public partial string? NestedItemPath { get; init; }

    /// <summary>The digest of its content.</summary>
    [JsonPropertyName("hash")]
    public partial string? Hash { get; init; }
}
