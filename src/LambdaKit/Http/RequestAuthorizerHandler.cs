using LambdaKit.Events.ApiGateway;
using LambdaKit.Handlers;
using LambdaKit.Serialization;

namespace LambdaKit.Http;

/// <summary>An authorizer of a REST or WebSocket API, or of an HTTP API with payload format 1.0, that is given the request: who is it, and what may they do? <see cref="ApiGatewayPolicyBuilder"/> makes the answer.</summary>
/// <remarks>API Gateway keeps the answer for the identity sources, for other methods too: so it has to be about all of them. What it throws fails the authorizer: the client gets a 500, and is not let in.</remarks>
public abstract class RequestAuthorizerHandler : LambdaHandler<ApiGatewayRequestAuthorizerRequest, ApiGatewayAuthorizerResponse>
{
    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected RequestAuthorizerHandler()
        : base(new ModelSerializer<ApiGatewayRequestAuthorizerRequest>(ApiGatewayRequestAuthorizerRequest.Serializer), new ModelSerializer<ApiGatewayAuthorizerResponse>(ApiGatewayAuthorizerResponse.Serializer))
    {
    }

    /// <summary>Says what the caller may do.</summary>
    /// <param name="request">Who asks for what.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <returns>The answer; null if nobody knows who it is: 401.</returns>
    protected abstract ValueTask<ApiGatewayAuthorizerResponse?> AuthorizeAsync(ApiGatewayRequestAuthorizerRequest request, LambdaContext context, CancellationToken deadline);

    /// <summary>Handles one question.</summary>
    /// <param name="value">The question.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is of another source.</exception>
    /// <exception cref="UnauthorizedException">Nobody knows who it is.</exception>
    protected sealed override ValueTask<ApiGatewayAuthorizerResponse> HandleAsync(ApiGatewayRequestAuthorizerRequest value, LambdaContext context, CancellationToken deadline)
    {
        if (value is not { MethodArn: not null, Type.Value: "REQUEST" })
            throw WrongSource.Error(this, "questions to a REQUEST authorizer", ApiGatewayRequestAuthorizerRequest.Serializer, value!); // Null is told, too.

        return AuthorizerAnswer.OfAsync(AuthorizeAsync(value, context, deadline));
    }
}
