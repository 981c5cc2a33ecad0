namespace LambdaKit.Generators.Tests.Generation;

/// <summary>Generated text as it was approved, kept in the repository.</summary>
internal static class Snapshot
{
    private const string Folder = "Generation/Snapshots";

    public static void Matches(string name, string actual)
    {
        var file = name + ".txt";
#pragma warning disable RS0030 // it is the tests' own variable, not the function's
        var approve = Environment.GetEnvironmentVariable("LAMBDAKIT_APPROVE") == "1";
#pragma warning restore RS0030
        if (approve)
        {
            File.WriteAllText(Path.Combine(ProjectFolder(), Folder, file), actual);
            return;
        }

        var copy = Path.Combine(AppContext.BaseDirectory, Folder, file);
        var approved = File.Exists(copy) ? File.ReadAllText(copy) : "";
        if (actual == approved)
            return;

        var (line, was, now) = FirstDifference(approved, actual);
        Assert.Fail(
            $"The code generated for '{name}' is not what was approved: line {line} was '{was}' and is '{now}'. " +
            $"If the change is meant, run the tests again with the environment variable LAMBDAKIT_APPROVE=1 and review the diff of '{Folder}/{file}'.");
    }

    private static (int Line, string Was, string Now) FirstDifference(string approved, string actual)
    {
        var was = approved.Split('\n');
        var now = actual.Split('\n');
        var line = 0;
        while (line < was.Length && line < now.Length && was[line] == now[line])
            line++;
        return (line + 1, was.ElementAtOrDefault(line) ?? "", now.ElementAtOrDefault(line) ?? "");
    }

    /// <summary>The output folder is somewhere below the project's.</summary>
    private static string ProjectFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && folder.GetFiles("*.csproj").Length == 0)
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"No project lies above '{AppContext.BaseDirectory}', so there is nowhere to write the snapshot.");
    }
}
