using System.Text.Json;

namespace LambdaKit.Tests.Metrics;

/// <summary>Reads documents of the embedded metric format, as CloudWatch does.</summary>
internal static class Emf
{
    /// <summary>What a document makes CloudWatch keep: each value, with what its metric is.</summary>
    public static IEnumerable<(string Name, string Unit, int Resolution, double Value)> ValuesOf(JsonElement document)
    {
        foreach (var directive in document.GetProperty("_aws").GetProperty("CloudWatchMetrics").EnumerateArray())
        {
            foreach (var metric in directive.GetProperty("Metrics").EnumerateArray())
            {
                var name = metric.GetProperty("Name").GetString() ?? "";
                var unit = metric.TryGetProperty("Unit", out var given) ? given.GetString() ?? "" : "None";
                var resolution = metric.TryGetProperty("StorageResolution", out var seconds) ? seconds.GetInt32() : 60;
                var target = document.GetProperty(name);
                if (target.ValueKind == JsonValueKind.Number)
                {
                    yield return (name, unit, resolution, target.GetDouble());
                    continue;
                }
                foreach (var value in target.EnumerateArray())
                    yield return (name, unit, resolution, value.GetDouble());
            }
        }
    }

    /// <summary>The values of one metric, in order.</summary>
    public static double[] ValuesOf(IEnumerable<JsonElement> documents, string name) =>
        [.. documents.SelectMany(ValuesOf).Where(value => value.Name == name).Select(value => value.Value)];

    /// <summary>The sets of dimensions with their values: <c>FunctionName=orders,Version=42</c>.</summary>
    public static string[] SetsOf(JsonElement document) =>
    [
        .. document.GetProperty("_aws").GetProperty("CloudWatchMetrics")[0].GetProperty("Dimensions").EnumerateArray()
            .Select(set => string.Join(',', set.EnumerateArray().Select(name => $"{name.GetString()}={document.GetProperty(name.GetString() ?? "").GetString()}"))),
    ];

    /// <summary>What is wrong with a document beyond what the schema says: names that come twice or point nowhere, and limits.</summary>
    public static IEnumerable<string> FaultsOf(JsonElement document, int bytes)
    {
        if (bytes > 262_144 - 26)
            yield return $"{bytes} bytes";
        var names = document.EnumerateObject().Select(member => member.Name).ToList();
        if (names.Distinct(StringComparer.Ordinal).Count() != names.Count)
            yield return "A member comes twice";
        foreach (var directive in document.GetProperty("_aws").GetProperty("CloudWatchMetrics").EnumerateArray())
        {
            var metrics = directive.GetProperty("Metrics");
            if (metrics.GetArrayLength() is 0 or > 100)
                yield return $"{metrics.GetArrayLength()} metrics";
            foreach (var metric in metrics.EnumerateArray())
            {
                var target = document.GetProperty(metric.GetProperty("Name").GetString() ?? "");
                if (target.ValueKind == JsonValueKind.Array ? target.GetArrayLength() is 0 or > 100 : target.ValueKind != JsonValueKind.Number)
                    yield return "A metric without values, or with too many";
            }
            foreach (var set in directive.GetProperty("Dimensions").EnumerateArray())
            {
                if (set.GetArrayLength() > 30)
                    yield return $"{set.GetArrayLength()} dimensions";
                foreach (var name in set.EnumerateArray())
                {
                    if (document.GetProperty(name.GetString() ?? "").ValueKind != JsonValueKind.String)
                        yield return "A dimension that is no text";
                }
            }
        }
    }
}
