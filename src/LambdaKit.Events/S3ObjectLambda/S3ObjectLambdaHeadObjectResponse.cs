using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3ObjectLambda;

/// <summary>The answer to HeadObject.</summary>
/// <remarks>Modelled from AWS's documentation. <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-writing-lambda.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class S3ObjectLambdaHeadObjectResponse
{
    /// <summary>The HTTP status.</summary>
    [JsonPropertyName("statusCode")]
    public partial int? StatusCode { get; init; }

    /// <summary>The code of an error, such as <c>NoSuchKey</c>; null when it is none.</summary>
    [JsonPropertyName("errorCode")]
    public partial string? ErrorCode { get; init; }

    /// <summary>The text of an error; null when it is none.</summary>
    [JsonPropertyName("errorMessage")]
    public partial string? ErrorMessage { get; init; }

    /// <summary>The headers of the answer, such as <c>Content-Length</c>; empty when there are none.</summary>
    [JsonPropertyName("headers")]
    public partial HeaderMap Headers { get; init; }

    /// <summary>The user-defined metadata; never null.</summary>
    [JsonPropertyName("metadata")]
    public partial IReadOnlyDictionary<string, string> Metadata { get; init; }
}
