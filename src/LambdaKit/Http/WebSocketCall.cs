using System.Text;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.ApiGateway;

namespace LambdaKit.Http;

/// <summary>An event of a WebSocket that a route handles.</summary>
public sealed class WebSocketCall
{
    internal WebSocketCall(ApiGatewayProxyRequest request, LambdaContext context)
    {
        Event = request;
        Context = context;
    }

    /// <summary>The event as it came. Headers and query string are there when a client connects only.</summary>
    public ApiGatewayProxyRequest Event { get; }

    /// <summary>What Lambda says about the invocation.</summary>
    public LambdaContext Context { get; }

    /// <summary>Identifies the connection.</summary>
    public string ConnectionId => Event.RequestContext?.ConnectionId ?? "";

    /// <summary>The route that the API chose: <c>$connect</c>, <c>$disconnect</c>, <c>$default</c> or one of its own.</summary>
    public string RouteKey => Event.RequestContext?.RouteKey ?? "";

    /// <summary>What the API's client for sending to connections (<c>AmazonApiGatewayManagementApi</c>) takes for its service URL, such as <c>https://a1b2.execute-api.eu-west-1.amazonaws.com/prod</c>.</summary>
    /// <remarks>With a custom domain it is that domain and the stage, where the mapping's path may have to stand instead.</remarks>
    public string CallbackUrl => $"https://{Event.RequestContext?.DomainName}/{Event.RequestContext?.Stage}";

    /// <summary>The message as a text: UTF-8; empty when there is none.</summary>
    public string GetText() => Encoding.UTF8.GetString(Event.GetBodyBytes());

    /// <summary>The message as a value of JSON, valid if it is an <see cref="IValidatable"/>.</summary>
    /// <param name="typeInfo">Such as <c>AppJson.Default.ChatMessage</c>.</param>
    /// <exception cref="HttpProblemException">It is no such JSON, or not valid (400).</exception>
    public T Read<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return JsonBody.Read(Event.GetBodyBytes(), typeInfo);
    }
}
