namespace LambdaKit.Http;

/// <summary>A route's path taken apart: literals, <c>{name}</c> for one segment, <c>{name+}</c> for all that is left.</summary>
internal sealed class RoutePattern
{
    private readonly string[] _segments;
    private readonly string[] _names;
    private readonly int[] _places;

    private RoutePattern(string text, string[] segments, string[] names, int[] places)
    {
        Text = text;
        _segments = segments;
        _names = names;
        _places = places;
    }

    public string Text { get; }

    /// <summary>How many segments it has; none for the root.</summary>
    public int SegmentCount => _segments.Length;

    /// <summary>The names of the parameters, in order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Whether the last segment takes all that is left.</summary>
    public bool EndsWithCatchAll => _segments.Length > 0 && IsCatchAll(_segments[^1]);

    /// <summary>Takes a path apart; says what is wrong with it, or null.</summary>
    public static string? TryParse(string text, out RoutePattern pattern)
    {
        pattern = new RoutePattern(text, [], [], []);
        if (text.Length == 0 || text[0] != '/')
            return $"The route '{text}' does not start with a slash.";

        var inner = text.Length > 1 && text[^1] == '/' ? text[1..^1] : text[1..];
        var segments = inner.Length == 0 ? [] : inner.Split('/');
        var names = new List<string>();
        var places = new List<int>();
        for (var i = 0; i < segments.Length; i++)
        {
            var segment = segments[i];
            if (segment.Length == 0)
                return $"The route '{text}' has an empty segment: two slashes follow each other.";
            if (!segment.Contains('{', StringComparison.Ordinal) && !segment.Contains('}', StringComparison.Ordinal))
                continue;
            if (segment[0] != '{' || segment[^1] != '}' || segment.IndexOf('{', 1) >= 0 || segment.IndexOf('}') != segment.Length - 1)
                return $"The route '{text}' has braces around a part of a segment; a parameter is a whole segment, such as '{{id}}'.";

            var name = IsCatchAll(segment) ? segment[1..^2] : segment[1..^1];
            if (name.Length == 0)
                return $"The route '{text}' has a parameter without a name; write one between the braces.";
            if (names.Contains(name))
                return $"The route '{text}' has the parameter '{name}' twice; give each its own name.";
            if (IsCatchAll(segment) && i < segments.Length - 1)
                return $"The route '{text}' goes on behind '{segment}', which takes all that is left; put it last.";
            names.Add(name);
            places.Add(i);
        }

        pattern = new RoutePattern(text, segments, names.ToArray(), places.ToArray());
        return null;
    }

    /// <summary>The literal of a segment; null for a parameter.</summary>
    public string? LiteralAt(int segment) => _segments[segment][0] == '{' ? null : _segments[segment];

    /// <summary>The index of a parameter; −1 when there is none of that name.</summary>
    public int IndexOf(string name)
    {
        for (var i = 0; i < _names.Length; i++)
        {
            if (_names[i] == name)
                return i;
        }

        return -1;
    }

    public int SegmentOf(int parameter) => _places[parameter];

    public bool IsCatchAll(int parameter) => IsCatchAll(_segments[_places[parameter]]);

    private static bool IsCatchAll(string segment) => segment.EndsWith("+}", StringComparison.Ordinal);
}
