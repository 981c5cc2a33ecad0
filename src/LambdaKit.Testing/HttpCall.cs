using LambdaKit.Events.Http;
using LambdaKit.Events.Json;

namespace LambdaKit.Testing;

/// <summary>An HTTP request in the parts that the events of all HTTP sources are made of.</summary>
internal sealed class HttpCall
{
    private const string UserAgentName = "User-Agent";
    private const string DefaultUserAgent = "lambdakit-test/1.0";

    private readonly List<KeyValuePair<string, string>> _headers = [];

    public HttpCall(string method, string path, HttpEventOptions options, string host)
    {
        ArgumentException.ThrowIfNullOrEmpty(method);
        ArgumentNullException.ThrowIfNull(path);
        if (!path.StartsWith('/'))
            throw new ArgumentException($"The path '{path}' does not start with a slash; give the path of the request, such as '/orders/42?full=true'.", nameof(path));

        Method = method.ToUpperInvariant();
        var query = path.IndexOf('?');
        RawPath = query < 0 ? path : path[..query];
        RawQuery = query < 0 ? "" : path[(query + 1)..];
        Query = QueryString.Parse(RawQuery);
        Options = options;
        PathParameters = options.Route is null ? Empty : Match(options.Route, RawPath);
        (Body, IsBase64) = options.BodyBytes is { } bytes ? (Convert.ToBase64String(bytes.Span), true) : (options.Body, false);
        SetHeaders(host);
    }

    public string Method { get; }

    public string RawPath { get; }

    public string RawQuery { get; }

    public QueryString Query { get; }

    public HttpEventOptions Options { get; }

    public IReadOnlyDictionary<string, string> PathParameters { get; }

    public string? Body { get; }

    public bool IsBase64 { get; }

    public string UserAgent => FindHeader(UserAgentName) ?? DefaultUserAgent;

    private static Dictionary<string, string> Empty => new(StringComparer.Ordinal);

    /// <summary>One value for each name, joined where there are several: payload format 2.0.</summary>
    public HeaderMap JoinedHeaders(bool withoutCookies)
    {
        var joined = new List<KeyValuePair<string, string>>();
        foreach (var (name, values) in GroupedHeaders())
        {
            if (!withoutCookies || name != "cookie")
                joined.Add(new(name.ToLowerInvariant(), string.Join(",", values)));
        }
        return HeaderMap.From(joined);
    }

    /// <summary>The last value of each name: payload format 1.0, REST APIs, and load balancers, which write names in lower case.</summary>
    public HeaderMap LastHeaders(bool lowerCase = false)
    {
        var last = new List<KeyValuePair<string, string>>();
        foreach (var (name, values) in GroupedHeaders())
            last.Add(new(lowerCase ? name.ToLowerInvariant() : name, values[^1]));
        return HeaderMap.From(last);
    }

    /// <summary>All values of each name: payload format 1.0, REST APIs, and load balancers, which write names in lower case.</summary>
    public MultiValueHeaderMap AllHeaders(bool lowerCase = false)
    {
        var all = new List<KeyValuePair<string, IReadOnlyList<string>>>();
        foreach (var (name, values) in GroupedHeaders())
            all.Add(new(lowerCase ? name.ToLowerInvariant() : name, values));
        return MultiValueHeaderMap.From(all);
    }

    /// <summary>The query string's values by name, combined as the source does it.</summary>
    public Dictionary<string, T> QueryBy<T>(Func<IReadOnlyList<string>, T> combine)
    {
        var parameters = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (name, _) in Query)
            parameters[name] = combine(Query.GetValues(name));
        return parameters;
    }

    /// <summary>The query string's values by name, still encoded, combined as the source does it: load balancers.</summary>
    public Dictionary<string, T> RawQueryBy<T>(Func<IReadOnlyList<string>, T> combine)
    {
        var groups = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var parameter in RawQuery.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var equals = parameter.IndexOf('=');
            var name = equals < 0 ? parameter : parameter[..equals];
            if (!groups.TryGetValue(name, out var values))
                groups[name] = values = [];
            values.Add(equals < 0 ? "" : parameter[(equals + 1)..]);
        }
        var parameters = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var (name, values) in groups)
            parameters[name] = combine(values);
        return parameters;
    }

    private List<(string Name, List<string> Values)> GroupedHeaders()
    {
        var groups = new List<(string Name, List<string> Values)>();
        foreach (var (name, value) in _headers)
        {
            var group = groups.Find(other => other.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (group.Values is null)
                groups.Add((name, [value]));
            else
                group.Values.Add(value);
        }
        return groups;
    }

    private void SetHeaders(string host)
    {
        foreach (var header in Options.Headers)
            _headers.Add(header);
        AddDefault("Accept", "*/*");
        if (Body is not null)
        {
            AddDefault("Content-Type", IsBase64 ? "application/octet-stream" : "application/json");
            AddDefault("Content-Length", (Options.BodyBytes?.Length ?? System.Text.Encoding.UTF8.GetByteCount(Body)).ToString());
        }
        if (Options.Cookies.Count > 0)
            AddDefault("cookie", string.Join("; ", Options.Cookies));
        AddDefault("Host", host);
        AddDefault(UserAgentName, DefaultUserAgent);
        AddDefault("X-Amzn-Trace-Id", "Root=1-6956620d-5759e988bd862e3fe1be46a9");
        AddDefault("X-Forwarded-For", Options.SourceIp);
        AddDefault("X-Forwarded-Port", "443");
        AddDefault("X-Forwarded-Proto", "https");
    }

    private void AddDefault(string name, string value)
    {
        if (FindHeader(name) is null)
            _headers.Add(new(name, value));
    }

    private string? FindHeader(string name)
    {
        foreach (var (other, value) in _headers)
        {
            if (other.Equals(name, StringComparison.OrdinalIgnoreCase))
                return value;
        }
        return null;
    }

    /// <summary>What stands in the place of a route's braces.</summary>
    private static Dictionary<string, string> Match(string route, string path)
    {
        var parameters = Empty;
        var wanted = route.Split('/');
        var given = path.Split('/');
        for (var i = 0; i < wanted.Length; i++)
        {
            var isGreedy = wanted[i].EndsWith("+}", StringComparison.Ordinal);
            var isParameter = wanted[i].StartsWith('{') && wanted[i].EndsWith('}');
            if (i >= given.Length || (!isParameter && wanted[i] != given[i]) || (i == wanted.Length - 1 && !isGreedy && given.Length > wanted.Length))
                throw new ArgumentException($"The path '{path}' is not one of the route '{route}', so API Gateway would not send it there; change one of them.", nameof(path));
            if (isParameter)
                parameters[wanted[i].Trim('{', '}').TrimEnd('+')] = Uri.UnescapeDataString(isGreedy ? string.Join('/', given[i..]) : given[i]);
        }
        return parameters;
    }
}
