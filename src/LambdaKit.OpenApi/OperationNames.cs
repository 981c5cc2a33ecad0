using System.Text;
using LambdaKit.Http;

namespace LambdaKit.OpenApi;

/// <summary>Gives each operation a name of its own: the one that it is given, else one that is made of method and path.</summary>
internal sealed class OperationNames
{
    private readonly Dictionary<HttpRoute, string> _names = [];

    public OperationNames(List<KeyValuePair<HttpRoute, OpenApiOperation>> operations, List<string> mistakes)
    {
        var taken = new Dictionary<string, HttpRoute>(StringComparer.Ordinal);
        foreach (var (route, operation) in operations)
        {
            if (operation.Name is not { } name)
                continue;
            if (!taken.TryAdd(name, route))
                mistakes.Add($"{Describe(route)} and {Describe(taken[name])} are both named '{name}'; a name can be used once.");
            _names[route] = name;
        }

        foreach (var (route, _) in operations)
        {
            if (_names.ContainsKey(route))
                continue;
            var basis = MakeName(route);
            var name = basis;
            for (var i = 2; !taken.TryAdd(name, route); i++)
                name = $"{basis}{i}";
            _names[route] = name;
        }
    }

    public string Of(HttpRoute route) => _names[route];

    private static string Describe(HttpRoute route) => $"{route.Method} '{route.Pattern.Text}'";

    private static string MakeName(HttpRoute route)
    {
        var name = new StringBuilder(route.Method == HttpRoute.AnyMethod ? "any" : route.Method.Replace("-", "", StringComparison.Ordinal).ToLowerInvariant());
        var length = name.Length;
        var pattern = route.Pattern;
        for (var i = 0; i < pattern.SegmentCount; i++)
        {
            if (pattern.LiteralAt(i) is { } literal)
                AppendWords(name, literal);
        }

        if (name.Length == length && pattern.Names.Count == 0)
            name.Append("Root");
        for (var i = 0; i < pattern.Names.Count; i++)
            AppendWords(name.Append(i == 0 ? "By" : "And"), pattern.Names[i]);
        return name.ToString();
    }

    private static void AppendWords(StringBuilder name, string text)
    {
        var startsWord = true;
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                name.Append(startsWord ? char.ToUpperInvariant(letter) : letter);
            startsWord = !char.IsAsciiLetterOrDigit(letter);
        }
    }
}
