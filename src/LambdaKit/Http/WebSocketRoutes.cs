using System.Text.Json.Serialization.Metadata;

namespace LambdaKit.Http;

/// <summary>What a function does with the events of WebSockets, by the key of their route.</summary>
public sealed class WebSocketRoutes
{
    internal const string ConnectKey = "$connect";
    internal const string DisconnectKey = "$disconnect";
    private const string DefaultKey = "$default";

    private readonly Dictionary<string, Func<WebSocketCall, CancellationToken, ValueTask<HttpResult>>> _routes = new(StringComparer.Ordinal);
    private readonly List<string> _mistakes = [];
    private readonly string _handler;

    internal WebSocketRoutes(string handler) => _handler = handler;

    /// <summary>A client wants to connect: a status from 200 to 299 lets it. Without this route all are let.</summary>
    /// <param name="answer">What decides.</param>
    public WebSocketRoutes Connect(Func<WebSocketCall, CancellationToken, ValueTask<HttpResult>> answer) => On(ConnectKey, answer);

    /// <summary>A connection is closed. The answer goes to nobody.</summary>
    /// <param name="answer">What cleans up.</param>
    public WebSocketRoutes Disconnect(Func<WebSocketCall, CancellationToken, ValueTask<HttpResult>> answer) => On(DisconnectKey, answer);

    /// <summary>Messages that no other route takes.</summary>
    /// <param name="answer">What handles them.</param>
    public WebSocketRoutes Default(Func<WebSocketCall, CancellationToken, ValueTask<HttpResult>> answer) => On(DefaultKey, answer);

    /// <summary>Messages of a route.</summary>
    /// <param name="routeKey">As the API has it, such as <c>sendMessage</c>.</param>
    /// <param name="answer">What handles them.</param>
    public WebSocketRoutes On(string routeKey, Func<WebSocketCall, CancellationToken, ValueTask<HttpResult>> answer)
    {
        ArgumentException.ThrowIfNullOrEmpty(routeKey);
        ArgumentNullException.ThrowIfNull(answer);
        if (!_routes.TryAdd(routeKey, answer))
            _mistakes.Add($"'{routeKey}' has two, so one of them would never be used; remove or change one.");
        return this;
    }

    /// <summary>Messages of a route, with the JSON that they are.</summary>
    /// <param name="routeKey">As the API has it, such as <c>sendMessage</c>.</param>
    /// <param name="messageType">Such as <c>AppJson.Default.ChatMessage</c>.</param>
    /// <param name="answer">What handles them.</param>
    public WebSocketRoutes On<T>(string routeKey, JsonTypeInfo<T> messageType, Func<T, WebSocketCall, CancellationToken, ValueTask<HttpResult>> answer)
    {
        ArgumentNullException.ThrowIfNull(messageType);
        ArgumentNullException.ThrowIfNull(answer);
        return On(routeKey, (call, deadline) => answer(call.Read(messageType), call, deadline));
    }

    /// <exception cref="LambdaConfigurationException">The routes can't be used.</exception>
    internal void Check()
    {
        if (_routes.Count == 0)
            _mistakes.Add("There is none; add one in Map, such as 'routes.Default(AnswerAsync)'.");
        if (_mistakes.Count > 0)
            throw new LambdaConfigurationException($"The routes of '{_handler}' can't be used. {string.Join(' ', _mistakes)}");
    }

    internal Func<WebSocketCall, CancellationToken, ValueTask<HttpResult>>? Find(string routeKey)
    {
        if (_routes.TryGetValue(routeKey, out var route) || routeKey is ConnectKey or DisconnectKey)
            return route;

        return _routes.GetValueOrDefault(DefaultKey);
    }
}
