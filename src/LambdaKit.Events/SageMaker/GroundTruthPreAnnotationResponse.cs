using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.SageMaker;

/// <summary>What workers are shown of a data object.</summary>
/// <remarks>
/// Modelled from AWS's documentation; no real sample was at hand.
/// <see href="https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3-lambda-requirements.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class GroundTruthPreAnnotationResponse
{
    /// <summary>An object with all that the template of the task uses.</summary>
    [JsonPropertyName("taskInput")]
    public partial JsonValue? TaskInput { get; init; }

    /// <summary>Whether the object goes to workers; true when null. A boolean for AWS's page, a text for AWS's own functions; here a new one is a text.</summary>
    [JsonPropertyName("isHumanAnnotationRequired")]
    [StoredAs(typeof(BooleanText))]
    public partial bool? IsHumanAnnotationRequired { get; init; }
}
