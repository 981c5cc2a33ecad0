using System.Text.Json.Serialization;

namespace LambdaKit.Events.SageMaker;

/// <summary>A data object and what workers have made of it.</summary>
/// <remarks>Modelled from AWS's documentation; no real sample was at hand.</remarks>
[EventModel]
public sealed partial class GroundTruthAnnotatedObject
{
    /// <summary>The identifier of the data object: what the answer names.</summary>
    [JsonPropertyName("datasetObjectId")]
    public partial string? DatasetObjectId { get; init; }

    /// <summary>The data object.</summary>
    [JsonPropertyName("dataObject")]
    public partial GroundTruthContent? DataObject { get; init; }

    /// <summary>The annotations, one of each worker; never null.</summary>
    [JsonPropertyName("annotations")]
    public partial IReadOnlyList<GroundTruthAnnotation> Annotations { get; init; }
}
