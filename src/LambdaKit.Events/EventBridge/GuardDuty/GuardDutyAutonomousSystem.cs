using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>An autonomous system.</summary>
[EventModel]
public sealed partial class GuardDutyAutonomousSystem
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>Its number.</summary>
    [JsonPropertyName("number")]
    public partial int? Number { get; init; }
}
