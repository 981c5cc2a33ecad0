using System.Collections;
using LambdaKit.Events.Json;
using LambdaKit.Events.Text;

namespace LambdaKit.Events.Http;

/// <summary>A query string taken apart: names and values decoded, in order, repeated names apart.</summary>
public sealed class QueryString : IReadOnlyList<KeyValuePair<string, string>>
{
    private readonly NameValueList _parameters;

    private QueryString(NameValueList parameters) => _parameters = parameters;

    /// <summary>A query string without parameters.</summary>
    public static QueryString Empty { get; } = new(new NameValueList());

    /// <summary>How many parameters there are.</summary>
    public int Count => _parameters.Count;

    /// <inheritdoc/>
    public KeyValuePair<string, string> this[int index] => _parameters[index];

    /// <summary>The first value of a name, whose case counts; null when there is none.</summary>
    public string? this[string name] => _parameters.Find(name);

    /// <summary>Takes a query string apart: <c>+</c> is a space, <c>%XX</c> a byte of UTF-8; a name without an equals sign has an empty value.</summary>
    /// <param name="query">Without the question mark; null is empty.</param>
    public static QueryString Parse(string? query)
    {
        if (string.IsNullOrEmpty(query))
            return Empty;

        var parameters = new NameValueList();
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
            parameters.Add(PercentEncoding.Decode(name), PercentEncoding.Decode(value));
        }

        return new(parameters);
    }

    /// <summary>All values of a name, in order; empty when there is none.</summary>
    public IReadOnlyList<string> GetValues(string name) => _parameters.FindAll(name);

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => _parameters.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The parameters of an event that has them as maps: that of all values, or, where it is empty, that of one value each.</summary>
    /// <param name="all">Every value of each name.</param>
    /// <param name="single">One value of each name.</param>
    /// <param name="areEncoded">Whether names and values are percent-encoded still.</param>
    internal static QueryString From(IReadOnlyDictionary<string, IReadOnlyList<string>> all, IReadOnlyDictionary<string, string> single, bool areEncoded)
    {
        if (all.Count == 0)
            return From(single, areEncoded);

        var parameters = new NameValueList();
        foreach (var (name, values) in all)
        {
            // JSON may hold a null in the place of a list or of a text, whatever the type says.
            foreach (var value in values ?? [])
                Add(parameters, name, value, areEncoded);
        }

        return new(parameters);
    }

    internal static QueryString From(IReadOnlyDictionary<string, string> single, bool areEncoded)
    {
        if (single.Count == 0)
            return Empty;

        var parameters = new NameValueList();
        foreach (var (name, value) in single)
            Add(parameters, name, value, areEncoded);

        return new(parameters);
    }

    internal static QueryString From(MultiValueMap all)
    {
        if (all.Count == 0)
            return Empty;

        var parameters = new NameValueList();
        foreach (var (name, values) in all)
        {
            foreach (var value in values)
                parameters.Add(name, value);
        }

        return new(parameters);
    }

    private static void Add(NameValueList parameters, string name, string? value, bool areEncoded) =>
        parameters.Add(areEncoded ? PercentEncoding.Decode(name) : name, areEncoded ? PercentEncoding.Decode(value) : value ?? "");
}
