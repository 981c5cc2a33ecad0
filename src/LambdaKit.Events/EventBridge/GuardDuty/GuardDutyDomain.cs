using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A domain.</summary>
[EventModel]
public sealed partial class GuardDutyDomain
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("domain")]
    public partial string? Domain { get; init; }
}
