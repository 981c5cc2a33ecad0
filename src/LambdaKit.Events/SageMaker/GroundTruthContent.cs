using System.Text.Json.Serialization;

namespace LambdaKit.Events.SageMaker;

/// <summary>Data, or where it is.</summary>
[EventModel]
public sealed partial class GroundTruthContent
{
    /// <summary>The data itself, often JSON; null when it is elsewhere.</summary>
    [JsonPropertyName("content")]
    public partial string? Content { get; init; }

    /// <summary>Where the data is, <c>s3://bucket/key</c>; null when it is here.</summary>
    [JsonPropertyName("s3Uri")]
    public partial string? S3Uri { get; init; }
}
