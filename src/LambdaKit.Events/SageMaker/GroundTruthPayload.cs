using System.Text.Json.Serialization;

namespace LambdaKit.Events.SageMaker;

/// <summary>Where the annotations of workers are.</summary>
[EventModel]
public sealed partial class GroundTruthPayload
{
    /// <summary>An object in Amazon S3, <c>s3://bucket/key</c>: an <see cref="Json.EventList{T}"/> of <see cref="GroundTruthAnnotatedObject"/>.</summary>
    [JsonPropertyName("s3Uri")]
    public partial string? S3Uri { get; init; }
}
