namespace LambdaKit.EndToEndTests;

/// <summary>Where things lie in the repository whose build these tests come from.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>samples/Orders in one of the forms of <see cref="OrdersAttribute"/>, which skips those that are not there.</summary>
    public static string Orders(string form) => form switch
    {
        "native" => Settings.NativeOrders!, // else skipped
        "trimmed" => Settings.TrimmedOrders!, // else skipped
        _ => Built("samples", "Orders"),
    };

    /// <summary>The function of tests/LambdaKit.EndToEndTests.Function.</summary>
    public static string Function { get; } = Built("tests", "LambdaKit.EndToEndTests.Function");

    /// <summary>The functions of tests/LambdaKit.EndToEndTests.AllBases in one of the forms of <see cref="BaseFunctionsAttribute"/>, which skips those that are not there.</summary>
    public static string AllBases(string form) => form == "native" ? Settings.NativeAllBases! : Built("tests", "LambdaKit.EndToEndTests.AllBases"); // else skipped

    /// <summary>The program that 'dotnet run' of a function starts.</summary>
    public static string LocalLambda { get; } = Built("src", "LambdaKit.Local");

    /// <summary>The configuration that these tests were built with, and with them all that they run.</summary>
    public static string Configuration { get; } = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Parent!.Name; // bin/{configuration}/{framework}

    /// <summary>A function of the samples, as it was built with the tests.</summary>
    public static string Sample(string name) => Built("samples", name);

    /// <summary>The function of tests/LambdaKit.Tests.HostedFunction.</summary>
    public static string HostedFunction { get; } = Built("tests", "LambdaKit.Tests.HostedFunction");

    /// <summary>The text of one of the sample events of samples/Orders.</summary>
    public static Task<string> ReadSampleAsync(string file) => File.ReadAllTextAsync(Path.Combine(Root, "samples", "Orders", "events", file));

    private static string Built(string folder, string project)
    {
        var framework = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)); // bin/{configuration}/{framework}
        return Path.Combine(Root, folder, project, "bin", framework.Parent!.Name, framework.Name, project + ".dll"); // it lies deeper than the root
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "LambdaKit.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException($"There is no LambdaKit.sln above '{AppContext.BaseDirectory}'; run these tests where they were built.");
    }
}
