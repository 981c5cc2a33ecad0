namespace LambdaKit.ConventionTests;

/// <summary>The working tree that the tests were built from: it lies above their output folder.</summary>
internal static class Repository
{
    private static readonly string[] Skipped = [".git", "bin", "obj", "artifacts", "TestResults", "BenchmarkDotNet.Artifacts", ".vs", ".idea", ".vscode"];

    public static string Root { get; } = FindRoot();

    public static string PathOf(string file) => Path.Combine(Root, file);

    public static string Read(string file) => File.ReadAllText(PathOf(file));

    /// <summary>The files below a folder, as paths from the root with slashes, without what a build leaves; sorted.</summary>
    public static IEnumerable<string> Files(string folder = "", string extension = "")
    {
        var files = new List<string>();
        Collect(new DirectoryInfo(PathOf(folder)), extension, files);
        return files.Order(StringComparer.Ordinal);
    }

    /// <summary>The folders that hold files, as paths from the root with slashes; sorted.</summary>
    public static IEnumerable<string> Folders() =>
        Files().Select(file => Path.GetDirectoryName(file)!.Replace('\\', '/')).Where(folder => folder.Length > 0).Distinct().Order(StringComparer.Ordinal); // a file has a folder

    private static void Collect(DirectoryInfo folder, string extension, List<string> files)
    {
        foreach (var file in folder.EnumerateFiles())
        {
            if (file.Name.EndsWith(extension, StringComparison.Ordinal) && !file.Name.EndsWith(".user", StringComparison.Ordinal))
                files.Add(Path.GetRelativePath(Root, file.FullName).Replace('\\', '/'));
        }
        foreach (var child in folder.EnumerateDirectories())
        {
            if (!Skipped.Contains(child.Name))
                Collect(child, extension, files);
        }
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LambdaKit.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No LambdaKit.sln lies above '{AppContext.BaseDirectory}', so there is no tree to check.");
    }
}
