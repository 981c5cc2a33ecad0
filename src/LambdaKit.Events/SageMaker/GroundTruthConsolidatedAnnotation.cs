using System.Text.Json.Serialization;

namespace LambdaKit.Events.SageMaker;

/// <summary>The one annotation of a data object; the function returns an <see cref="Json.EventList{T}"/> of them.</summary>
/// <remarks>
/// Modelled from AWS's documentation; no real sample was at hand.
/// <see href="https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3-lambda-requirements.html">AWS reference</see>
/// </remarks>
[EventModel]
public sealed partial class GroundTruthConsolidatedAnnotation
{
    /// <summary>The identifier of the data object, from the request.</summary>
    [JsonPropertyName("datasetObjectId")]
    public partial string? DatasetObjectId { get; init; }

    /// <summary>The annotation.</summary>
    [JsonPropertyName("consolidatedAnnotation")]
    public partial GroundTruthConsolidatedContent? ConsolidatedAnnotation { get; init; }
}
