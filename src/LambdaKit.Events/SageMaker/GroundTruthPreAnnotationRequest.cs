using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.SageMaker;

/// <summary>A data object that Ground Truth is about to show to workers.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3-lambda-requirements.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class GroundTruthPreAnnotationRequest
{
    /// <summary>The version of this structure, such as <c>2018-10-16</c>.</summary>
    [JsonPropertyName("version")]
    public partial string? Version { get; init; }

    /// <summary>The ARN of the labeling job.</summary>
    [JsonPropertyName("labelingJobArn")]
    public partial string? LabelingJobArn { get; init; }

    /// <summary>The object's line of the input manifest, up to 100 kilobytes, with whatever it has.</summary>
    [JsonPropertyName("dataObject")]
    public partial JsonValue? DataObject { get; init; }

    /// <summary>The data itself, such as a text; null when the manifest refers to it.</summary>
    public string? Source => DataObject?["source"].GetString();

    /// <summary>Where the data is, such as <c>s3://bucket/key</c>; null when the manifest holds the data itself.</summary>
    public string? SourceReference => DataObject?["source-ref"].GetString();
}
