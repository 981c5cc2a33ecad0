using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3ObjectLambda;

/// <summary>A request to an S3 Object Lambda access point, which the function answers instead of S3.</summary>
/// <remarks>
/// Exactly one of the contexts is there. A GetObject is answered by a call of <c>WriteGetObjectResponse</c> with the AWS SDK, the others by the function's own result:
/// <see cref="S3ObjectLambdaHeadObjectResponse"/>, <see cref="S3ObjectLambdaListObjectsResponse"/>, <see cref="S3ObjectLambdaListObjectsV2Response"/>.
/// <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html">AWS reference</see>
/// </remarks>
[EventModel(IsPayload = true)]
public sealed partial class S3ObjectLambdaRequest
{
    /// <summary>The identifier of the request, for logs.</summary>
    [JsonPropertyName("xAmzRequestId")]
    public partial string? RequestId { get; init; }

    /// <summary>The request is GetObject; otherwise null.</summary>
    [JsonPropertyName("getObjectContext")]
    public partial S3ObjectLambdaGetObjectContext? GetObjectContext { get; init; }

    /// <summary>The request is HeadObject; otherwise null.</summary>
    [JsonPropertyName("headObjectContext")]
    public partial S3ObjectLambdaInput? HeadObjectContext { get; init; }

    /// <summary>The request is ListObjects; otherwise null.</summary>
    [JsonPropertyName("listObjectsContext")]
    public partial S3ObjectLambdaInput? ListObjectsContext { get; init; }

    /// <summary>The request is ListObjectsV2; otherwise null.</summary>
    [JsonPropertyName("listObjectsV2Context")]
    public partial S3ObjectLambdaInput? ListObjectsV2Context { get; init; }

    /// <summary>The access point.</summary>
    [JsonPropertyName("configuration")]
    public partial S3ObjectLambdaConfiguration? Configuration { get; init; }

    /// <summary>What the caller asked for.</summary>
    [JsonPropertyName("userRequest")]
    public partial S3ObjectLambdaUserRequest? UserRequest { get; init; }

    /// <summary>Who the caller is.</summary>
    [JsonPropertyName("userIdentity")]
    public partial S3ObjectLambdaUserIdentity? UserIdentity { get; init; }

    /// <summary>The version of this structure, such as <c>1.01</c>; a greater minor version only adds fields.</summary>
    [JsonPropertyName("protocolVersion")]
    public partial string? ProtocolVersion { get; init; }

    /// <summary>The presigned address of what S3 itself would answer, whichever the request is; null when there is no context.</summary>
    public string? InputS3Url => GetObjectContext?.InputS3Url ?? (HeadObjectContext ?? ListObjectsContext ?? ListObjectsV2Context)?.InputS3Url;
}
