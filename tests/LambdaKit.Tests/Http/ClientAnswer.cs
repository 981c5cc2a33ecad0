using System.Text;
using System.Text.Json;

namespace LambdaKit.Tests.Http;

/// <summary>What a client gets when a front door has turned a function's JSON into an answer of HTTP.</summary>
internal sealed record ClientAnswer(int Status, string Headers, string Cookies, string Body)
{
    /// <summary>Of a REST API, and of an HTTP API with payload format 1.0: both maps of headers, the one with lists winning.</summary>
    public static ClientAnswer OfRest(string json) => Read(json, root =>
    {
        var headers = Lists(root, "multiValueHeaders");
        headers.AddRange(Singles(root, "headers").Where(one => !headers.Exists(other => other.Name == one.Name)));
        return headers;
    });

    /// <summary>Of an HTTP API with payload format 2.0, and of a function URL: one map, and cookies beside it.</summary>
    public static ClientAnswer OfHttpApi(string json) => Read(json, root =>
    {
        var headers = Singles(root, "headers");
        Assert.DoesNotContain(headers, one => one.Name == "set-cookie");
        if (root.TryGetProperty("cookies", out var cookies))
            headers.AddRange(cookies.EnumerateArray().Select(cookie => ("set-cookie", cookie.GetString()!)));
        return headers;
    });

    /// <summary>Of a load balancer and of VPC Lattice: one map, in which names of other case are other names.</summary>
    public static ClientAnswer OfSingles(string json) => Read(json, root =>
    {
        Assert.False(root.TryGetProperty("multiValueHeaders", out _));
        Assert.True(root.TryGetProperty("isBase64Encoded", out _));
        Assert.StartsWith(root.GetProperty("statusCode").ToString(), root.GetProperty("statusDescription").GetString(), StringComparison.Ordinal);
        return Singles(root, "headers");
    });

    /// <summary>Of a load balancer in multi-value mode: lists alone.</summary>
    public static ClientAnswer OfLists(string json) => Read(json, root =>
    {
        Assert.False(root.TryGetProperty("headers", out _));
        return Lists(root, "multiValueHeaders");
    });

    /// <summary>Of a function URL, or a REST API, that streams: what is in front of the body, with the body behind it.</summary>
    public static ClientAnswer OfStream(string prelude, byte[] body) => Read(prelude, root =>
    {
        var headers = Lists(root, "multiValueHeaders");
        headers.AddRange(Singles(root, "headers"));
        if (root.TryGetProperty("cookies", out var cookies))
            headers.AddRange(cookies.EnumerateArray().Select(cookie => ("set-cookie", cookie.GetString()!)));
        return headers;
    }) with
    { Body = Convert.ToHexString(body) };

    private static ClientAnswer Read(string json, Func<JsonElement, List<(string Name, string Value)>> readHeaders)
    {
        var root = JsonDocument.Parse(json).RootElement;
        var headers = readHeaders(root);
        var body = root.TryGetProperty("body", out var text) ? text.GetString()! : "";
        var isBase64 = root.TryGetProperty("isBase64Encoded", out var flag) && flag.GetBoolean();
        var byName = headers.Where(one => one.Name != "set-cookie").GroupBy(one => one.Name, one => one.Value).OrderBy(group => group.Key, StringComparer.Ordinal);
        return new(
            root.GetProperty("statusCode").GetInt32(),
            string.Join('\n', byName.Select(group => $"{group.Key}: {string.Join(", ", group)}")),
            string.Join('\n', headers.Where(one => one.Name == "set-cookie").Select(one => one.Value)),
            Convert.ToHexString(isBase64 ? Convert.FromBase64String(body) : Encoding.UTF8.GetBytes(body)));
    }

    private static List<(string Name, string Value)> Singles(JsonElement root, string map)
    {
        if (!root.TryGetProperty(map, out var headers))
            return [];

        var names = headers.EnumerateObject().Select(one => one.Name).ToList();
        Assert.Equal(names.Count, names.Distinct(StringComparer.Ordinal).Count());
        return [.. headers.EnumerateObject().Select(one => (one.Name.ToLowerInvariant(), one.Value.GetString()!))];
    }

    private static List<(string Name, string Value)> Lists(JsonElement root, string map) => root.TryGetProperty(map, out var headers)
        ? [.. headers.EnumerateObject().SelectMany(one => one.Value.EnumerateArray().Select(value => (one.Name.ToLowerInvariant(), value.GetString()!)))]
        : [];
}
