using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>An instance profile.</summary>
[EventModel]
public sealed partial class GuardDutyInstanceProfile
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("arn")]
    public partial string? Arn { get; init; }

    /// <summary>Its identifier.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }
}
