using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>The network of a container on Fargate.</summary>
[EventModel]
public sealed partial class BatchNetworkConfiguration
{
    /// <summary><c>ENABLED</c> or <c>DISABLED</c>.</summary>
    [JsonPropertyName("assignPublicIp")]
    public partial string? AssignPublicIp { get; init; }
}
