namespace LambdaKit.EventConformance.Checking;

/// <summary>One file of the folder of samples.</summary>
/// <param name="Path">Below that folder, with slashes, such as <c>sqs/responses/one-failed.json</c>.</param>
/// <param name="FullPath">Where it lies.</param>
internal sealed record SampleFile(string Path, string FullPath)
{
    /// <summary>The name of the source's folder; empty when the file lies in none.</summary>
    public string Source => Path.Contains('/') ? Path[..Path.IndexOf('/')] : "";

    /// <summary>Whether it is what a function returned.</summary>
    public bool IsResponse => Path.StartsWith(Source + "/responses/", StringComparison.Ordinal);

    /// <summary>Whether it lies where a sample lies: in the folder of a source, or in its <c>responses</c>.</summary>
    public bool IsInPlace => Path.Count(c => c == '/') == (IsResponse ? 2 : 1);

    /// <summary>All JSON files below a folder, sorted.</summary>
    public static IReadOnlyList<SampleFile> FindAll(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories)
            .Select(file => new SampleFile(System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'), file))
            .OrderBy(file => file.Path, StringComparer.Ordinal),
    ];

    /// <summary>The document, without the byte order mark that editors put in front; Lambda sends none.</summary>
    public byte[] Read()
    {
        var bytes = File.ReadAllBytes(FullPath);
        return bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
    }
}
