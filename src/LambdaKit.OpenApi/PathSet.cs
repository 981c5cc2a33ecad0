using System.Text;
using System.Text.Json.Nodes;
using LambdaKit.Http;

namespace LambdaKit.OpenApi;

/// <summary>
/// The paths of a document. OpenAPI takes paths that differ in names of parameters alone for the same, so they share one entry, with the names of the first. It has
/// no parameter that takes all that is left: that is one of a segment, and where a route has the segment already, it is left out.
/// </summary>
internal sealed class PathSet
{
    private readonly bool _keepsGreedyPaths;
    private readonly JsonObject _paths = [];
    private readonly Dictionary<string, HttpRoute> _firsts = new(StringComparer.Ordinal);
    private readonly HashSet<(string Shape, string Method)> _taken = [];

    public PathSet(bool keepsGreedyPaths, IReadOnlyList<HttpRoute> routes)
    {
        _keepsGreedyPaths = keepsGreedyPaths;
        foreach (var route in routes)
        {
            if (!route.Pattern.EndsWithCatchAll)
                _taken.Add((ShapeOf(route), route.Method));
        }
    }

    /// <param name="route">What is at the path.</param>
    /// <param name="build">Makes its operation, given the names of the path's parameters.</param>
    public void Add(HttpRoute route, Func<IReadOnlyList<string>, JsonObject> build)
    {
        var shape = ShapeOf(route);
        if (route.Pattern.EndsWithCatchAll && !_taken.Add((shape, route.Method)))
            return;

        _firsts.TryAdd(shape, route);
        var first = _firsts[shape].Pattern;
        var path = Write(first, withNames: true);
        if (_paths[path] is not JsonObject item)
            _paths[path] = item = [];
        Put(item, route.Method, build(first.Names));
    }

    public JsonObject ToJson() => _paths;

    /// <summary>Methods that OpenAPI 3.1 has no word for go where others look for them: API Gateway for any method, OpenAPI 3.2 for additional ones.</summary>
    private static void Put(JsonObject item, string method, JsonObject operation)
    {
        if (method is "GET" or "PUT" or "POST" or "DELETE" or "OPTIONS" or "HEAD" or "PATCH" or "TRACE")
        {
            item[method.ToLowerInvariant()] = operation;
        }
        else if (method == HttpRoute.AnyMethod)
        {
            item["x-amazon-apigateway-any-method"] = operation;
        }
        else
        {
            if (item["x-oai-additionalOperations"] is not JsonObject others)
                item["x-oai-additionalOperations"] = others = [];
            others[method] = operation;
        }
    }

    private string ShapeOf(HttpRoute route) => Write(route.Pattern, withNames: false);

    private string Write(RoutePattern pattern, bool withNames)
    {
        if (pattern.SegmentCount == 0)
            return "/";

        var text = new StringBuilder();
        for (int i = 0, parameter = 0; i < pattern.SegmentCount; i++)
        {
            text.Append('/');
            if (pattern.LiteralAt(i) is { } literal)
            {
                Encode(text, literal);
                continue;
            }

            text.Append('{');
            if (withNames)
                text.Append(pattern.Names[parameter]);
            if (_keepsGreedyPaths && pattern.IsCatchAll(parameter))
                text.Append('+');
            text.Append('}');
            parameter++;
        }

        return text.ToString();
    }

    /// <summary>Encodes what can't stand in a path. What is encoded already stays.</summary>
    private static void Encode(StringBuilder text, string literal)
    {
        foreach (var rune in literal.EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || "-._~!$&'()*+,;=:@%".Contains((char)rune.Value, StringComparison.Ordinal)))
                text.Append((char)rune.Value);
            else
                text.Append(Uri.EscapeDataString(rune.ToString()));
        }
    }
}
