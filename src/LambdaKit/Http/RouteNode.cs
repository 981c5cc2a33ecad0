using LambdaKit.Events.Text;

namespace LambdaKit.Http;

/// <summary>A place in the tree of routes: what may come next, and what answers when nothing does.</summary>
/// <param name="literal">The segment that leads here; empty for the root and for parameters.</param>
internal sealed class RouteNode(string literal)
{
    private readonly List<RouteNode> _literals = [];
    private readonly List<HttpRoute> _here = [];
    private readonly List<HttpRoute> _catchAll = [];
    private RouteNode? _parameter;

    /// <summary>Puts a route into the tree; returns the one that has its place already, or null.</summary>
    public HttpRoute? Add(HttpRoute route)
    {
        var node = this;
        var pattern = route.Pattern;
        var count = pattern.EndsWithCatchAll ? pattern.SegmentCount - 1 : pattern.SegmentCount;
        for (var i = 0; i < count; i++)
            node = pattern.LiteralAt(i) is { } segment ? node.Literal(segment) : node._parameter ??= new RouteNode("");

        var routes = pattern.EndsWithCatchAll ? node._catchAll : node._here;
        foreach (var other in routes)
        {
            if (other.Method == route.Method)
                return other;
        }

        routes.Add(route);
        return null;
    }

    /// <summary>The route of a path and a method: a literal goes before a parameter, a parameter before what takes all that is left.</summary>
    /// <param name="path">A percent-encoded path.</param>
    /// <param name="at">Where its next segment starts; behind its end when there is none.</param>
    /// <param name="method">The method.</param>
    public HttpRoute? Find(string path, int at, string method)
    {
        if (at >= path.Length)
            return Of(_here, method);

        var end = EndOfSegment(path, at);
        foreach (var child in _literals)
        {
            if (child.IsAt(path, at, end) && child.Find(path, end + 1, method) is { } route)
                return route;
        }

        if (end == at)
            return null;

        return _parameter?.Find(path, end + 1, method) ?? Of(_catchAll, method);
    }

    /// <summary>All methods that a path has a route for.</summary>
    public void AddMethods(string path, int at, List<string> methods)
    {
        if (at >= path.Length)
        {
            AddMethods(_here, methods);
            return;
        }

        var end = EndOfSegment(path, at);
        foreach (var child in _literals)
        {
            if (child.IsAt(path, at, end))
                child.AddMethods(path, end + 1, methods);
        }

        if (end == at)
            return;

        _parameter?.AddMethods(path, end + 1, methods);
        AddMethods(_catchAll, methods);
    }

    public static int EndOfSegment(string path, int at)
    {
        while (at < path.Length && path[at] != '/')
            at++;
        return at;
    }

    private static HttpRoute? Of(List<HttpRoute> routes, string method)
    {
        HttpRoute? any = null;
        foreach (var route in routes)
        {
            if (route.Method == method)
                return route;
            if (route.Method == HttpRoute.AnyMethod)
                any = route;
        }

        return any;
    }

    private static void AddMethods(List<HttpRoute> routes, List<string> methods)
    {
        foreach (var route in routes)
        {
            if (!methods.Contains(route.Method))
                methods.Add(route.Method);
        }
    }

    private RouteNode Literal(string segment)
    {
        foreach (var child in _literals)
        {
            if (child.IsLiteral(segment))
                return child;
        }

        var added = new RouteNode(segment);
        _literals.Add(added);
        return added;
    }

    private bool IsLiteral(string segment) => segment == literal;

    /// <summary>Whether a segment of a path is this literal, encoded or not.</summary>
    private bool IsAt(string path, int start, int end)
    {
        var segment = path.AsSpan(start, end - start);
        if (segment.SequenceEqual(literal))
            return true;

        return segment.Length > literal.Length && segment.Contains('%') && PercentEncoding.Decode(segment, plusIsSpace: false) == literal;
    }
}
