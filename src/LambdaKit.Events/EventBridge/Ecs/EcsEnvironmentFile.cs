using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>A file with environment variables.</summary>
[EventModel]
public sealed partial class EcsEnvironmentFile
{
    /// <summary><c>s3</c></summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>The ARN of the object in S3.</summary>
    [JsonPropertyName("value")]
    public partial string? Value { get; init; }
}
