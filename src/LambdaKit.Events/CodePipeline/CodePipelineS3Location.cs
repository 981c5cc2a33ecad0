using System.Text.Json.Serialization;

namespace LambdaKit.Events.CodePipeline;

/// <summary>An artifact in Amazon S3.</summary>
[EventModel]
public sealed partial class CodePipelineS3Location
{
    /// <summary>The bucket.</summary>
    [JsonPropertyName("bucketName")]
    public partial string? BucketName { get; init; }

    /// <summary>The key of the object, as it is.</summary>
    [JsonPropertyName("objectKey")]
    public partial string? ObjectKey { get; init; }
}
