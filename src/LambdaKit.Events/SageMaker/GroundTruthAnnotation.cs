using System.Text.Json.Serialization;

namespace LambdaKit.Events.SageMaker;

/// <summary>What one worker has made of a data object.</summary>
[EventModel]
public sealed partial class GroundTruthAnnotation
{
    /// <summary>The worker.</summary>
    [JsonPropertyName("workerId")]
    public partial string? WorkerId { get; init; }

    /// <summary>The fields of the form, as JSON.</summary>
    [JsonPropertyName("annotationData")]
    public partial GroundTruthContent? AnnotationData { get; init; }
}
