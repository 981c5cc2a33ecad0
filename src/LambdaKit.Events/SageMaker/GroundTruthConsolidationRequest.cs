using System.Text.Json.Serialization;

namespace LambdaKit.Events.SageMaker;

/// <summary>Workers have annotated data objects; the function makes one annotation of theirs for each.</summary>
/// <remarks>
/// Modelled from AWS's documentation; no real sample was at hand.
/// The function returns an <see cref="Json.EventList{T}"/> of <see cref="GroundTruthConsolidatedAnnotation"/>.
/// <see href="https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3-lambda-requirements.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class GroundTruthConsolidationRequest
{
    /// <summary>The version of this structure, such as <c>2018-10-16</c>.</summary>
    [JsonPropertyName("version")]
    public partial string? Version { get; init; }

    /// <summary>The ARN of the labeling job.</summary>
    [JsonPropertyName("labelingJobArn")]
    public partial string? LabelingJobArn { get; init; }

    /// <summary>The labels of the job; never null.</summary>
    [JsonPropertyName("labelCategories")]
    public partial IReadOnlyList<string> LabelCategories { get; init; }

    /// <summary>Under which name the annotation goes into the output manifest.</summary>
    [JsonPropertyName("labelAttributeName")]
    public partial string? LabelAttributeName { get; init; }

    /// <summary>The role with which the annotations are read.</summary>
    [JsonPropertyName("roleArn")]
    public partial string? RoleArn { get; init; }

    /// <summary>Where the job's output goes, such as <c>s3://bucket/prefix</c>; null when not said.</summary>
    [JsonPropertyName("outputConfig")]
    public partial string? OutputConfiguration { get; init; }

    /// <summary>The key with which output is encrypted; null when there is none.</summary>
    [JsonPropertyName("kmsKeyId")]
    public partial string? KmsKeyId { get; init; }

    /// <summary>Where the annotations are.</summary>
    [JsonPropertyName("payload")]
    public partial GroundTruthPayload? Payload { get; init; }
}
