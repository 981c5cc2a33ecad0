namespace LambdaKit.Http;

/// <summary>The routes of a function.</summary>
/// <param name="root">Where a path starts.</param>
/// <param name="routes">All of them.</param>
internal sealed class RouteTable(RouteNode root, List<HttpRoute> routes)
{
    /// <summary>All of them, in the order of the author.</summary>
    public IReadOnlyList<HttpRoute> All => routes;

    /// <summary>The route of a request; null when there is none. HEAD is answered by the route of GET, unless it has one of its own.</summary>
    public HttpRoute? Find(string path, string method)
    {
        var route = root.Find(path, 1, method);
        return route is null && method == "HEAD" ? root.Find(path, 1, "GET") : route;
    }

    /// <summary>The methods that a path takes, as <c>Allow</c> has them; empty when there is no route for it.</summary>
    public string MethodsOf(string path)
    {
        var methods = new List<string>();
        root.AddMethods(path, 1, methods);
        if (methods.Count == 0)
            return "";

        if (methods.Remove(HttpRoute.AnyMethod))
        {
            foreach (var method in (string[])["GET", "POST", "PUT", "PATCH", "DELETE"])
                AddMissing(methods, method);
        }

        if (methods.Contains("GET"))
            AddMissing(methods, "HEAD");
        AddMissing(methods, "OPTIONS");
        methods.Sort(StringComparer.Ordinal);
        return string.Join(", ", methods);
    }

    /// <summary>Prepares the reading of a body: the first one costs, whatever its type.</summary>
    public void Rehearse()
    {
        foreach (var route in routes)
            route.Rehearse();
    }

    /// <summary>A segment of a path, still encoded.</summary>
    /// <param name="path">The path, which has it.</param>
    /// <param name="index">Which.</param>
    /// <param name="takesRest">Whether all that follows belongs to it; one slash at the end does not.</param>
    public static ReadOnlySpan<char> Segment(string path, int index, bool takesRest)
    {
        var start = 1;
        for (var i = 0; i < index; i++)
            start = RouteNode.EndOfSegment(path, start) + 1;

        if (!takesRest)
            return path.AsSpan(start, RouteNode.EndOfSegment(path, start) - start);

        var end = path[^1] == '/' ? path.Length - 1 : path.Length;
        return path.AsSpan(start, end - start);
    }

    private static void AddMissing(List<string> methods, string method)
    {
        if (!methods.Contains(method))
            methods.Add(method);
    }
}
