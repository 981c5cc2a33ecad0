using LambdaKit.Events.S3ObjectLambda;
using LambdaKit.Transforms;

namespace LambdaKit.EndToEndTests.AllBases;

/// <summary>Says that there is no such object.</summary>
internal sealed class S3ObjectLambdaFunction : S3ObjectLambdaHandler
{
    protected override ValueTask<S3ObjectLambdaHeadObjectResponse> HeadObjectAsync(S3ObjectLambdaRequest request, LambdaContext context, CancellationToken deadline) =>
        new(new S3ObjectLambdaHeadObjectResponse { StatusCode = 404, ErrorCode = "NoSuchKey" });
}
