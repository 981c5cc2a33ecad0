using System.Text.Json.Serialization.Metadata;

namespace LambdaKit.Http;

/// <summary>The requests that a function answers, by method and path.</summary>
/// <remarks>
/// A path is made of literals, of <c>{name}</c> for one segment, and may end with <c>{name+}</c> for all that is left: <c>/files/{path+}</c>. A literal goes
/// before a parameter, a parameter before what takes all that is left, whatever the order here. Case counts. One slash at the end, of a route or of a request, says
/// nothing. HEAD is answered by the route of GET, OPTIONS with the methods that a path takes.
/// </remarks>
public sealed class HttpRoutes
{
    private readonly List<HttpRoute> _routes;
    private readonly List<string> _mistakes;
    private readonly string _prefix;
    private int _lastAdded = -1; // the index of the first route that the last call has added

    internal HttpRoutes()
        : this([], [], "")
    {
    }

    private HttpRoutes(List<HttpRoute> routes, List<string> mistakes, string prefix)
    {
        _routes = routes;
        _mistakes = mistakes;
        _prefix = prefix;
    }

    /// <summary>All of them, also those of other groups.</summary>
    internal IReadOnlyList<HttpRoute> All => _routes;

    /// <summary>Answers GET.</summary>
    /// <param name="path">Such as <c>/orders/{id}</c>.</param>
    /// <param name="answer">What answers.</param>
    public HttpRoutes Get(string path, Func<HttpCall, CancellationToken, ValueTask<HttpResult>> answer) => Map("GET", path, answer);

    /// <inheritdoc cref="Get(string, Func{HttpCall, CancellationToken, ValueTask{HttpResult}})"/>
    public HttpRoutes Get(string path, Func<HttpCall, HttpResult> answer) => Map("GET", path, answer);

    /// <summary>Answers POST.</summary>
    /// <param name="path">Such as <c>/orders</c>.</param>
    /// <param name="answer">What answers.</param>
    public HttpRoutes Post(string path, Func<HttpCall, CancellationToken, ValueTask<HttpResult>> answer) => Map("POST", path, answer);

    /// <summary>Answers POST with a body of JSON; one that can't be read is a 400, one of another type a 415.</summary>
    /// <param name="path">Such as <c>/orders</c>.</param>
    /// <param name="bodyType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="answer">What answers.</param>
    public HttpRoutes Post<T>(string path, JsonTypeInfo<T> bodyType, Func<T, HttpCall, CancellationToken, ValueTask<HttpResult>> answer) => Map("POST", path, bodyType, answer);

    /// <summary>Answers PUT.</summary>
    /// <param name="path">Such as <c>/orders/{id}</c>.</param>
    /// <param name="answer">What answers.</param>
    public HttpRoutes Put(string path, Func<HttpCall, CancellationToken, ValueTask<HttpResult>> answer) => Map("PUT", path, answer);

    /// <summary>Answers PUT with a body of JSON; one that can't be read is a 400, one of another type a 415.</summary>
    /// <param name="path">Such as <c>/orders/{id}</c>.</param>
    /// <param name="bodyType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="answer">What answers.</param>
    public HttpRoutes Put<T>(string path, JsonTypeInfo<T> bodyType, Func<T, HttpCall, CancellationToken, ValueTask<HttpResult>> answer) => Map("PUT", path, bodyType, answer);

    /// <summary>Answers PATCH.</summary>
    /// <param name="path">Such as <c>/orders/{id}</c>.</param>
    /// <param name="answer">What answers.</param>
    public HttpRoutes Patch(string path, Func<HttpCall, CancellationToken, ValueTask<HttpResult>> answer) => Map("PATCH", path, answer);

    /// <summary>Answers PATCH with a body of JSON; one that can't be read is a 400, one of another type a 415.</summary>
    /// <param name="path">Such as <c>/orders/{id}</c>.</param>
    /// <param name="bodyType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="answer">What answers.</param>
    public HttpRoutes Patch<T>(string path, JsonTypeInfo<T> bodyType, Func<T, HttpCall, CancellationToken, ValueTask<HttpResult>> answer) => Map("PATCH", path, bodyType, answer);

    /// <summary>Answers DELETE.</summary>
    /// <param name="path">Such as <c>/orders/{id}</c>.</param>
    /// <param name="answer">What answers.</param>
    public HttpRoutes Delete(string path, Func<HttpCall, CancellationToken, ValueTask<HttpResult>> answer) => Map("DELETE", path, answer);

    /// <summary>Answers a method.</summary>
    /// <param name="method"><c>GET</c>, <c>POST</c>, … in capitals, or <c>*</c> for those that the path has no other route for.</param>
    /// <param name="path">Such as <c>/orders/{id}</c>.</param>
    /// <param name="answer">What answers.</param>
    public HttpRoutes Map(string method, string path, Func<HttpCall, CancellationToken, ValueTask<HttpResult>> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Add(method, path, pattern => new AsyncRoute(method, pattern, answer));
    }

    /// <inheritdoc cref="Map(string, string, Func{HttpCall, CancellationToken, ValueTask{HttpResult}})"/>
    public HttpRoutes Map(string method, string path, Func<HttpCall, HttpResult> answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return Add(method, path, pattern => new SyncRoute(method, pattern, answer));
    }

    /// <summary>Answers a method with a body of JSON; one that can't be read is a 400, one of another type a 415.</summary>
    /// <param name="method"><c>GET</c>, <c>POST</c>, … in capitals, or <c>*</c> for those that the path has no other route for.</param>
    /// <param name="path">Such as <c>/orders/{id}</c>.</param>
    /// <param name="bodyType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="answer">What answers.</param>
    public HttpRoutes Map<T>(string method, string path, JsonTypeInfo<T> bodyType, Func<T, HttpCall, CancellationToken, ValueTask<HttpResult>> answer)
    {
        ArgumentNullException.ThrowIfNull(bodyType);
        ArgumentNullException.ThrowIfNull(answer);
        return Add(method, path, pattern => new BodyRoute<T>(method, pattern, bodyType, answer));
    }

    /// <summary>Adds routes whose paths start the same.</summary>
    /// <param name="prefix">Such as <c>/v1</c>.</param>
    /// <param name="map">Adds them.</param>
    public HttpRoutes Group(string prefix, Action<HttpRoutes> map)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentNullException.ThrowIfNull(map);
        _lastAdded = _routes.Count;
        map(new HttpRoutes(_routes, _mistakes, _prefix + prefix.TrimEnd('/')));
        return this;
    }

    /// <summary>Says something about the route, or the group of routes, that the last call has added.</summary>
    internal void AddNote(object note, string caller)
    {
        if (_lastAdded < 0)
            _mistakes.Add($"'{caller}' stands behind no route; write it behind the route or the group that it is about.");
        for (var i = _lastAdded; i >= 0 && i < _routes.Count; i++)
            _routes[i].AddNote(note);
    }

    /// <exception cref="LambdaConfigurationException">The routes can't be used.</exception>
    internal RouteTable Build(HttpHandler handler)
    {
        var root = new RouteNode("");
        foreach (var route in _routes)
        {
            if (root.Add(route) is { } other)
            {
                _mistakes.Add(
                    $"{route.Method} '{route.Pattern.Text}' takes the same requests as '{other.Pattern.Text}', so one of them would never be used; remove or change one.");
            }
        }

        if (_routes.Count == 0 && _mistakes.Count == 0)
            _mistakes.Add("There is none; add one in Map, such as 'routes.Get(\"/orders/{id}\", FindAsync)'.");

        return _mistakes.Count == 0
            ? new RouteTable(root, _routes)
            : throw new LambdaConfigurationException($"The routes of '{handler.GetType().Name}' can't be used. {string.Join(' ', _mistakes)}");
    }

    private HttpRoutes Add(string method, string path, Func<RoutePattern, HttpRoute> create)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        _lastAdded = _routes.Count;
        if (method != HttpRoute.AnyMethod && !IsMethod(method))
            _mistakes.Add($"'{method}' is no method of HTTP; write it in capitals, such as GET.");
        else if (RoutePattern.TryParse(_prefix + path, out var pattern) is { } mistake)
            _mistakes.Add(mistake);
        else
            _routes.Add(create(pattern));
        return this;
    }

    private static bool IsMethod(string method)
    {
        foreach (var letter in method)
        {
            if (letter is (< 'A' or > 'Z') and not '-')
                return false;
        }

        return method.Length > 0;
    }
}
