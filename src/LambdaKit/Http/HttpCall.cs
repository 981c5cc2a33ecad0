using System.Globalization;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Http;
using LambdaKit.Events.Text;

namespace LambdaKit.Http;

/// <summary>A request that a route answers: its values, the event that it came in, and the context of the invocation.</summary>
public sealed class HttpCall
{
    private readonly HttpOptions _options;
    private QueryString? _query;
    private CookieList? _cookies;
    private byte[]? _body;

    internal HttpCall(IHttpRequestEvent request, LambdaContext context, string method, string rawPath, HttpRoute? route, HttpOptions options)
    {
        Event = request;
        Context = context;
        Method = method;
        RawPath = rawPath;
        MatchedRoute = route;
        _options = options;
    }

    /// <summary>The event as it came: an <c>HttpApiRequest</c>, an <c>ApiGatewayProxyRequest</c>, an <c>AlbRequest</c>, a <c>VpcLatticeRequest</c> or a <c>VpcLatticeV2Request</c>.</summary>
    public IHttpRequestEvent Event { get; }

    /// <summary>What Lambda says about the invocation.</summary>
    public LambdaContext Context { get; }

    /// <summary><c>GET</c>, <c>POST</c> and so on; <c>HEAD</c> also in a route of GET.</summary>
    public string Method { get; }

    /// <summary>The path as it stands in a URL: percent-encoded, without stage, base path and query string.</summary>
    public string RawPath { get; }

    /// <summary>The route as the function has set it up, such as <c>/orders/{id}</c>; null when there is none, in <c>OnError</c>.</summary>
    public string? Route => MatchedRoute?.Pattern.Text;

    /// <summary>The query string, decoded.</summary>
    public QueryString QueryString => _query ??= Event.GetQuery();

    /// <summary>The cookies.</summary>
    public CookieList Cookies => _cookies ??= Event.GetCookies();

    /// <summary>The bytes of the body, whether the event has it as base64 or not; empty when there is none.</summary>
    /// <exception cref="HttpProblemException">It is larger than the options allow (413), or said to be base64 and is not (400).</exception>
    public byte[] Body => _body ??= ReadBytes();

    internal HttpRoute? MatchedRoute { get; }

    internal HttpOptions Options => _options;

    /// <summary>The body as a text: UTF-8.</summary>
    /// <exception cref="HttpProblemException">It is larger than the options allow (413).</exception>
    public string GetText() => Encoding.UTF8.GetString(Body);

    /// <summary>The body as a value of JSON. A route that is given a type reads it by itself.</summary>
    /// <param name="typeInfo">Such as <c>AppJson.Default.Order</c>.</param>
    /// <exception cref="HttpProblemException">It is no such JSON (400), of another type (415), or larger than the options allow (413).</exception>
    public T Read<T>(JsonTypeInfo<T> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        if (Event.GetHeader("content-type") is { Length: > 0 } contentType && !(MediaType.IsJson(contentType) && MediaType.IsUtf8(contentType)))
            throw new HttpProblemException(415, "The body has to be JSON in UTF-8: send it with the content type 'application/json'.");

        return JsonBody.Read(Body, typeInfo);
    }

    /// <summary>What stands in the place of a route's braces, decoded.</summary>
    /// <param name="name">The name in the braces.</param>
    /// <exception cref="InvalidOperationException">The route has no such name.</exception>
    public string Path(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (MatchedRoute is not { } route || route.Pattern.IndexOf(name) is not (>= 0 and var index))
            throw new InvalidOperationException($"The route '{Route}' has no parameter '{name}'. Use a name that stands in its braces, or add it to the route.");

        var segment = RouteTable.Segment(RawPath, route.Pattern.SegmentOf(index), route.Pattern.IsCatchAll(index));
        return PercentEncoding.Decode(segment, plusIsSpace: false);
    }

    /// <summary>What stands in the place of a route's braces, as a value of a type.</summary>
    /// <param name="name">The name in the braces.</param>
    /// <exception cref="HttpProblemException">It is no such value: 400, naming the parameter.</exception>
    /// <exception cref="InvalidOperationException">The route has no such name.</exception>
    public T Path<T>(string name)
        where T : IParsable<T> => Parse<T>("path parameter", name, Path(name));

    /// <summary>The first value of a parameter of the query string, decoded; null when there is none.</summary>
    /// <param name="name">Its name, whose case counts.</param>
    public string? Query(string name) => QueryString[name];

    /// <summary>The first value of a parameter of the query string, as a value of a type.</summary>
    /// <param name="name">Its name, whose case counts.</param>
    /// <exception cref="HttpProblemException">It is missing, or no such value: 400, naming the parameter.</exception>
    public T Query<T>(string name)
        where T : IParsable<T> => Parse<T>("query parameter", name, Query(name));

    /// <summary>The first value of a parameter of the query string, as a value of a type, or another one when it is missing.</summary>
    /// <param name="name">Its name, whose case counts.</param>
    /// <param name="missing">What is returned when it is missing.</param>
    /// <exception cref="HttpProblemException">It is no such value: 400, naming the parameter.</exception>
    public T Query<T>(string name, T missing)
        where T : IParsable<T> => Query(name) is { } text ? Parse<T>("query parameter", name, text) : missing;

    /// <summary>The value of a header, several joined by commas; null when there is none.</summary>
    /// <param name="name">In letters of any case.</param>
    public string? Header(string name) => Event.GetHeader(name);

    /// <summary>The value of a header, as a value of a type.</summary>
    /// <param name="name">In letters of any case.</param>
    /// <exception cref="HttpProblemException">It is missing, or no such value: 400, naming the header.</exception>
    public T Header<T>(string name)
        where T : IParsable<T> => Parse<T>("header", name, Header(name));

    /// <summary>The value of a header, as a value of a type, or another one when it is missing.</summary>
    /// <param name="name">In letters of any case.</param>
    /// <param name="missing">What is returned when it is missing.</param>
    /// <exception cref="HttpProblemException">It is no such value: 400, naming the header.</exception>
    public T Header<T>(string name, T missing)
        where T : IParsable<T> => Header(name) is { } text ? Parse<T>("header", name, text) : missing;

    /// <summary>Which of several media types the client likes best, by its <c>Accept</c> header; the first of those that it likes the same, or if it doesn't say.</summary>
    /// <param name="contentTypes">What the route can answer, the best first.</param>
    /// <exception cref="HttpProblemException">The client takes none of them: 406.</exception>
    public string Negotiate(params ReadOnlySpan<string> contentTypes)
    {
        if (contentTypes.IsEmpty)
            throw new ArgumentException("There is nothing to choose from; give the media types that the route can answer.", nameof(contentTypes));

        if (Header("accept") is not { Length: > 0 } accept)
            return contentTypes[0];

        var best = -1;
        double quality = 0;
        for (var i = 0; i < contentTypes.Length; i++)
        {
            var wanted = QualityList.OfMediaType(accept, contentTypes[i]);
            if (wanted > quality)
                (best, quality) = (i, wanted);
        }

        return best >= 0 ? contentTypes[best] : throw new HttpProblemException(406, $"The answer can be of these types only: {string.Join(", ", contentTypes.ToArray())}.");
    }

    private static T Parse<T>(string kind, string name, string? text)
        where T : IParsable<T>
    {
        if (text is not null && T.TryParse(text, CultureInfo.InvariantCulture, out var value))
            return value;

        var mistake = text is null ? "is missing" : $"is not {Describe(typeof(T))}";
        throw new HttpProblemException(400, $"The {kind} '{name}' {mistake}.", new ValidationErrors().Add(name, $"It {mistake}."));
    }

    private static string Describe(Type type) =>
        type == typeof(int) || type == typeof(long) || type == typeof(short) || type == typeof(uint) || type == typeof(ulong) || type == typeof(byte)
            ? "a whole number in its range"
        : type == typeof(decimal) || type == typeof(double) || type == typeof(float) ? "a number"
        : type == typeof(Guid) ? "a UUID"
        : type == typeof(DateOnly) ? "a date"
        : type == typeof(DateTimeOffset) || type == typeof(DateTime) ? "a time"
        : type == typeof(bool) ? "true or false"
        : "what it has to be";

    private byte[] ReadBytes()
    {
        byte[] body;
        try
        {
            body = Event.GetBodyBytes();
        }
        catch (FormatException exception)
        {
            throw new HttpProblemException(400, "The body can't be read.", innerException: exception);
        }

        return body.Length <= _options.MaxBodyBytes ? body : throw new HttpProblemException(413, $"The body has more than {_options.MaxBodyBytes} bytes.");
    }
}
