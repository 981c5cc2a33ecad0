using System.Text.Json;

namespace LambdaKit.EventConformance.Checking;

/// <summary>Lists the paths of a document's values.</summary>
internal static class JsonPaths
{
    /// <summary>The paths of all values of a document, those in arrays together.</summary>
    public static HashSet<string> All(ReadOnlyMemory<byte> json, string root = "")
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 1000 });
        Collect(document.RootElement, root, paths);
        return paths;
    }

    /// <summary>The path of a member.</summary>
    public static string Join(string path, string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static void Collect(JsonElement value, string path, HashSet<string> paths)
    {
        if (path.Length > 0)
            paths.Add(path);

        if (value.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in value.EnumerateObject())
                Collect(member.Value, Join(path, member.Name), paths);
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var element in value.EnumerateArray())
                Collect(element, path + "[]", paths);
        }
    }
}
