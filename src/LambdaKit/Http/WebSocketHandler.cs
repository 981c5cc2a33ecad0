using LambdaKit.Events.ApiGateway;
using LambdaKit.Events.Json;
using LambdaKit.Handlers;
using LambdaKit.Serialization;

namespace LambdaKit.Http;

/// <summary>A function behind a WebSocket API of API Gateway: connections, messages by their route, and disconnections.</summary>
/// <remarks>
/// What a message's route answers reaches the client only where the route has a route response; otherwise send to <see cref="WebSocketCall.CallbackUrl"/>.
/// </remarks>
public abstract class WebSocketHandler : LambdaHandler<ApiGatewayProxyRequest, ApiGatewayProxyResponse>
{
    private WebSocketRoutes? _routes;

    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected WebSocketHandler()
        : base(new ModelSerializer<ApiGatewayProxyRequest>(ApiGatewayProxyRequest.Serializer), new ModelSerializer<ApiGatewayProxyResponse>(ApiGatewayProxyResponse.Serializer))
    {
    }

    /// <summary>Says which messages there are, and what handles them. Called once, before the first event; a mistake in the routes stops the function's start.</summary>
    /// <param name="routes">Where they go.</param>
    protected abstract void Map(WebSocketRoutes routes);

    internal override void Prepare()
    {
        var routes = new WebSocketRoutes(GetType().Name);
        Map(routes);
        routes.Check();
        _routes = routes;
    }

    /// <summary>Handles one event of a WebSocket.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is no event of a WebSocket.</exception>
    protected sealed override ValueTask<ApiGatewayProxyResponse> HandleAsync(ApiGatewayProxyRequest value, LambdaContext context, CancellationToken deadline)
    {
        if (value?.RequestContext is not { ConnectionId: not null, RouteKey: { } routeKey })
            throw WrongSource.Error(this, "events of a WebSocket API", ApiGatewayProxyRequest.Serializer, value!, "For requests of HTTP derive it from HttpHandler."); // Null is told, too.

        if (_routes is null)
            Prepare();
        var route = _routes!.Find(routeKey); // Prepare has set them.
        if (route is null)
            return new(Response(WithoutRoute(routeKey, context)));

        ValueTask<HttpResult> running;
        try
        {
            running = route(new WebSocketCall(value, context), deadline);
        }
        catch (Exception exception)
        {
            return new(Response(Failed(routeKey, exception, context)));
        }

        if (!running.IsCompletedSuccessfully)
            return WaitAsync(running, routeKey, context, deadline);

        var answer = running.Result;
        return answer.IsStream ? WaitAsync(new(answer), routeKey, context, deadline) : new(Response(answer));

        static async ValueTask<ApiGatewayProxyResponse> WaitAsync(ValueTask<HttpResult> running, string routeKey, LambdaContext context, CancellationToken deadline)
        {
            try
            {
                var result = await running.ConfigureAwait(false);
                return Response(result.IsStream ? await AnswerBody.CollectAsync(result, deadline).ConfigureAwait(false) : result);
            }
            catch (Exception exception)
            {
                return Response(Failed(routeKey, exception, context));
            }
        }
    }

    /// <summary>Who connects and disconnects is let; a message that nobody handles is a mistake.</summary>
    private static HttpResult WithoutRoute(string routeKey, LambdaContext context)
    {
        if (routeKey is WebSocketRoutes.ConnectKey or WebSocketRoutes.DisconnectKey)
            return HttpResult.Ok();

        HttpLog.NoWebSocketRoute(context.Logger, routeKey);
        return HttpResult.Problem(404, "There is no such route.");
    }

    private static HttpResult Failed(string routeKey, Exception exception, LambdaContext context)
    {
        if (exception is HttpProblemException { StatusCode: < 500 } problem)
            return problem.ToResult();

        HttpLog.Failed(context.Logger, "WebSocket", routeKey, exception);
        return HttpResult.Problem(500);
    }

    private static ApiGatewayProxyResponse Response(HttpResult result)
    {
        var headers = new List<KeyValuePair<string, string>>();
        if (result.ContentType is { } contentType)
            headers.Add(new("content-type", contentType));
        foreach (var field in result.Fields)
            headers.Add(new(field.Name, field.Value));

        var body = result.Body.IsEmpty ? null : result.IsText ? result.GetText() : Convert.ToBase64String(result.Body.Span);
        return headers.Count == 0 && body is null
            ? new() { StatusCode = result.StatusCode }
            : new() { StatusCode = result.StatusCode, Headers = HeaderMap.Create(headers.ToArray()), Body = body, IsBase64Encoded = !result.IsText };
    }
}
