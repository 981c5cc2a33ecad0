using LambdaKit.Events.S3ObjectLambda;
using LambdaKit.Handlers;
using LambdaKit.Serialization;

namespace LambdaKit.Transforms;

/// <summary>A function that answers for an S3 Object Lambda access point. Override what the access point lets callers do.</summary>
/// <remarks>A GetObject is answered by a call of <c>WriteGetObjectResponse</c> with the AWS SDK, the others by what the method returns.</remarks>
public abstract class S3ObjectLambdaHandler : LambdaHandler<S3ObjectLambdaRequest, S3ObjectLambdaAnswer>
{
    /// <summary>A handler of requests.</summary>
    protected S3ObjectLambdaHandler()
        : base(new ModelSerializer<S3ObjectLambdaRequest>(S3ObjectLambdaRequest.Serializer), new S3ObjectLambdaAnswerSerializer())
    {
    }

    /// <summary>Answers a GetObject, by a call of <c>WriteGetObjectResponse</c> with the route and the token of <paramref name="get"/>.</summary>
    /// <param name="get">Where the object comes from and where the answer goes.</param>
    /// <param name="request">The whole request.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected virtual ValueTask GetObjectAsync(S3ObjectLambdaGetObjectContext get, S3ObjectLambdaRequest request, LambdaContext context, CancellationToken deadline) =>
        throw Missing("GetObject");

    /// <summary>Answers a HeadObject.</summary>
    /// <param name="request">The request.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected virtual ValueTask<S3ObjectLambdaHeadObjectResponse> HeadObjectAsync(S3ObjectLambdaRequest request, LambdaContext context, CancellationToken deadline) =>
        throw Missing("HeadObject");

    /// <summary>Answers a ListObjects.</summary>
    /// <param name="request">The request.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected virtual ValueTask<S3ObjectLambdaListObjectsResponse> ListObjectsAsync(S3ObjectLambdaRequest request, LambdaContext context, CancellationToken deadline) =>
        throw Missing("ListObjects");

    /// <summary>Answers a ListObjectsV2.</summary>
    /// <param name="request">The request.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected virtual ValueTask<S3ObjectLambdaListObjectsV2Response> ListObjectsV2Async(S3ObjectLambdaRequest request, LambdaContext context, CancellationToken deadline) =>
        throw Missing("ListObjectsV2");

    /// <summary>Calls the method for the request.</summary>
    /// <param name="value">The request.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">There is no such method, or the event is of another source.</exception>
    protected sealed override async ValueTask<S3ObjectLambdaAnswer> HandleAsync(S3ObjectLambdaRequest value, LambdaContext context, CancellationToken deadline)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.GetObjectContext is { } get)
        {
            await GetObjectAsync(get, value, context, deadline).ConfigureAwait(false);
            return new S3ObjectLambdaAnswer();
        }

        if (value.HeadObjectContext is not null)
            return new S3ObjectLambdaAnswer { HeadObject = await HeadObjectAsync(value, context, deadline).ConfigureAwait(false) };

        if (value.ListObjectsContext is not null)
            return new S3ObjectLambdaAnswer { ListObjects = await ListObjectsAsync(value, context, deadline).ConfigureAwait(false) };

        if (value.ListObjectsV2Context is not null)
            return new S3ObjectLambdaAnswer { ListObjectsV2 = await ListObjectsV2Async(value, context, deadline).ConfigureAwait(false) };

        throw WrongSource.Error(this, "requests to S3 Object Lambda access points", S3ObjectLambdaRequest.Serializer, value);
    }

    private LambdaConfigurationException Missing(string operation) => new(
        $"'{GetType().Name}' does not answer {operation}. Override {operation}Async, or take {operation} out of the access point's actions.");
}
