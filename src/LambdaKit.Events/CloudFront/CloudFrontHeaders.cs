using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudFront;

/// <summary>Finds a header whatever the case of its name: an answer may list it in another than CloudFront does.</summary>
internal static class CloudFrontHeaders
{
    public static string? Find(IReadOnlyDictionary<string, IReadOnlyList<CloudFrontHeader>> headers, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        foreach (var (key, values) in headers)
        {
            // JSON may hold a null in the place of a list, whatever the type says.
            if (!TextPairs.EqualsIgnoringCase(key, name) || values is null || values.Count == 0)
                continue;

            var value = values[0].Value;
            for (var i = 1; i < values.Count; i++)
                value += (TextPairs.EqualsIgnoringCase(name, "cookie") ? "; " : ", ") + values[i].Value;

            return value;
        }

        return null;
    }
}
