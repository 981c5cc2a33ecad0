using LambdaKit.Events.S3ObjectLambda;

namespace LambdaKit.Transforms;

/// <summary>What a function answers to an S3 Object Lambda access point: one of these, or none after a GetObject, whose answer went out by itself.</summary>
public sealed class S3ObjectLambdaAnswer
{
    /// <summary>The answer to HeadObject; null when it was another request.</summary>
    public S3ObjectLambdaHeadObjectResponse? HeadObject { get; init; }

    /// <summary>The answer to ListObjects; null when it was another request.</summary>
    public S3ObjectLambdaListObjectsResponse? ListObjects { get; init; }

    /// <summary>The answer to ListObjectsV2; null when it was another request.</summary>
    public S3ObjectLambdaListObjectsV2Response? ListObjectsV2 { get; init; }
}
