using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Batch;

/// <summary>The storage of a container on Fargate.</summary>
[EventModel]
public sealed partial class BatchEphemeralStorage
{
    /// <summary>How much there is, in GiB.</summary>
    [JsonPropertyName("sizeInGiB")]
    public partial int? SizeInGiB { get; init; }
}
