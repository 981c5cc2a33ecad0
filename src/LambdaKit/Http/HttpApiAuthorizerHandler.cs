using LambdaKit.Events.HttpApi;
using LambdaKit.Handlers;
using LambdaKit.Serialization;

namespace LambdaKit.Http;

/// <summary>An authorizer of an HTTP API with payload format 2.0 and simple responses: may this request go on?</summary>
/// <remarks>The authorizer has to have simple responses enabled. What it throws fails the authorizer: the client gets a 500, and is not let in.</remarks>
public abstract class HttpApiAuthorizerHandler : LambdaHandler<HttpApiAuthorizerRequest, HttpApiAuthorizerResponse>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected HttpApiAuthorizerHandler()
        : base(new ModelSerializer<HttpApiAuthorizerRequest>(HttpApiAuthorizerRequest.Serializer), new ModelSerializer<HttpApiAuthorizerResponse>(HttpApiAuthorizerResponse.Serializer))
    {
    }

    /// <summary>Says what the caller may do.</summary>
    /// <param name="request">Who asks for what.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <returns>The answer; null if nobody knows who it is: 401.</returns>
    protected abstract ValueTask<HttpApiAuthorizerResponse?> AuthorizeAsync(HttpApiAuthorizerRequest request, LambdaContext context, CancellationToken deadline);

    /// <summary>Handles one question.</summary>
    /// <param name="value">The question.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is of another source.</exception>
    /// <exception cref="UnauthorizedException">Nobody knows who it is.</exception>
    protected sealed override ValueTask<HttpApiAuthorizerResponse> HandleAsync(HttpApiAuthorizerRequest value, LambdaContext context, CancellationToken deadline)
    {
        if (value is not { RouteArn: not null })
            throw WrongSource.Error(this, "questions to an authorizer of an HTTP API with payload format 2.0", HttpApiAuthorizerRequest.Serializer, value!); // Null is told, too.

        return AuthorizerAnswer.OfAsync(AuthorizeAsync(value, context, deadline));
    }
}
