using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>The platform of a container on Fargate.</summary>
[EventModel]
public sealed partial class BatchFargatePlatform
{
    /// <summary>The version of Fargate, or <c>LATEST</c>.</summary>
    [JsonPropertyName("platformVersion")]
    public partial string? PlatformVersion { get; init; }
}
