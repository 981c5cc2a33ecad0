using LambdaKit.Events.ApiGateway;
using LambdaKit.Handlers;
using LambdaKit.Serialization;

namespace LambdaKit.Http;

/// <summary>An authorizer of a REST API that is given a token alone: who is it, and what may they do? <see cref="ApiGatewayPolicyBuilder"/> makes the answer.</summary>
/// <remarks>API Gateway keeps the answer for the token, for other methods too: so it has to be about all of them. What it throws fails the authorizer: the client gets a 500, and is not let in.</remarks>
public abstract class TokenAuthorizerHandler : LambdaHandler<ApiGatewayTokenAuthorizerRequest, ApiGatewayAuthorizerResponse>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected TokenAuthorizerHandler()
        : base(new ModelSerializer<ApiGatewayTokenAuthorizerRequest>(ApiGatewayTokenAuthorizerRequest.Serializer), new ModelSerializer<ApiGatewayAuthorizerResponse>(ApiGatewayAuthorizerResponse.Serializer))
    {
    }

    /// <summary>Says what the caller may do.</summary>
    /// <param name="request">Who asks for what.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <returns>The answer; null if nobody knows who it is: 401.</returns>
    protected abstract ValueTask<ApiGatewayAuthorizerResponse?> AuthorizeAsync(ApiGatewayTokenAuthorizerRequest request, LambdaContext context, CancellationToken deadline);

    /// <summary>Handles one question.</summary>
    /// <param name="value">The question.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is of another source.</exception>
    /// <exception cref="UnauthorizedException">Nobody knows who it is.</exception>
    protected sealed override ValueTask<ApiGatewayAuthorizerResponse> HandleAsync(ApiGatewayTokenAuthorizerRequest value, LambdaContext context, CancellationToken deadline)
    {
        if (value is not { MethodArn: not null, AuthorizationToken: not null })
            throw WrongSource.Error(this, "questions to a TOKEN authorizer", ApiGatewayTokenAuthorizerRequest.Serializer, value!); // Null is told, too.

        return AuthorizerAnswer.OfAsync(AuthorizeAsync(value, context, deadline));
    }
}
