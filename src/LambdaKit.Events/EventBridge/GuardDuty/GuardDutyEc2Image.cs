using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A machine image.</summary>
[EventModel]
public sealed partial class GuardDutyEc2Image
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("imageArn")]
    public partial string? ImageArn { get; init; }
}
