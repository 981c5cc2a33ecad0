using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Alb;

/// <summary>Where a load balancer sent a request.</summary>
[EventModel]
public sealed partial class AlbTarget
{
    /// <summary>The ARN of the target group.</summary>
    [JsonPropertyName("targetGroupArn")]
    [Recurring]
    public partial string? TargetGroupArn { get; init; }
}
