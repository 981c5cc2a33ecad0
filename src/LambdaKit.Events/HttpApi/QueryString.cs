using System.Collections;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.HttpApi;

/// <summary>A query string taken apart: names and values decoded, in order, repeated names apart.</summary>
public sealed class QueryString : IReadOnlyList<KeyValuePair<string, string>>
{
    private readonly List<KeyValuePair<string, string>> _parameters = [];

    private QueryString()
    {
    }

    /// <summary>How many parameters there are.</summary>
    public int Count => _parameters.Count;

    /// <inheritdoc/>
    public KeyValuePair<string, string> this[int index] => _parameters[index];

    /// <summary>The first value of a name; null when there is none.</summary>
    public string? this[string name]
    {
        get
        {
            foreach (var parameter in _parameters)
            {
                if (parameter.Key == name)
                    return parameter.Value;
            }

            return null;
        }
    }

    /// <summary>Takes a query string apart: <c>+</c> is a space, <c>%XX</c> a byte of UTF-8; a name without an equals sign has an empty value.</summary>
    /// <param name="query">Without the question mark; null is empty.</param>
    public static QueryString Parse(string? query)
    {
        var result = new QueryString();
        ReadOnlySpan<char> rest = query;
        while (!rest.IsEmpty)
        {
            var end = rest.IndexOf('&');
            var parameter = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (parameter.IsEmpty)
                continue;

            var equals = parameter.IndexOf('=');
            var name = equals < 0 ? parameter : parameter[..equals];
            var value = equals < 0 ? default : parameter[(equals + 1)..];
            result._parameters.Add(new(PercentEncoding.Decode(name), PercentEncoding.Decode(value)));
        }

        return result;
    }

    /// <summary>All values of a name, in order; empty when there is none.</summary>
    public IReadOnlyList<string> GetValues(string name)
    {
        var values = new List<string>();
        foreach (var parameter in _parameters)
        {
            if (parameter.Key == name)
                values.Add(parameter.Value);
        }

        return values;
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _parameters.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
