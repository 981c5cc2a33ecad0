using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3ObjectLambda;

/// <summary>The answer to ListObjectsV2.</summary>
/// <remarks>Modelled from AWS's documentation. <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-writing-lambda.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class S3ObjectLambdaListObjectsV2Response
{
    /// <summary>The HTTP status.</summary>
    [JsonPropertyName("statusCode")]
    public partial int? StatusCode { get; init; }

    /// <summary>The code of an error, such as <c>NoSuchBucket</c>; null when it is none.</summary>
    [JsonPropertyName("errorCode")]
    public partial string? ErrorCode { get; init; }

    /// <summary>The text of an error; null when it is none.</summary>
    [JsonPropertyName("errorMessage")]
    public partial string? ErrorMessage { get; init; }

    /// <summary>The answer as S3's XML; then <see cref="ListBucketResult"/> is null.</summary>
    [JsonPropertyName("listResultXml")]
    public partial string? ListResultXml { get; init; }

    /// <summary>The answer as JSON; then <see cref="ListResultXml"/> is null.</summary>
    [JsonPropertyName("listBucketResult")]
    public partial S3ObjectLambdaListingV2? ListBucketResult { get; init; }
}
