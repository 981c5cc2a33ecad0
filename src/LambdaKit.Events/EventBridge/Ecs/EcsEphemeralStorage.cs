using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>The storage of a task on Fargate.</summary>
[EventModel]
public sealed partial class EcsEphemeralStorage
{
    /// <summary>How much there is, in GiB.</summary>
    [JsonPropertyName("sizeInGiB")]
    public partial int? SizeInGiB { get; init; }

    /// <summary>The key it is encrypted with; null for a key of AWS.</summary>
    [JsonPropertyName("kmsKeyId")]
    public partial string? KmsKeyId { get; init; }
}
