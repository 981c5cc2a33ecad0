namespace LambdaKit.Local;

/// <summary>The program that is a function's process.</summary>
/// <param name="FileName">The program, as a path or a name that the system finds.</param>
/// <param name="Arguments">Its arguments, not quoted.</param>
/// <param name="WorkingDirectory">Where it runs, also its <c>LAMBDA_TASK_ROOT</c>; null for the current directory.</param>
public sealed record LocalCommand(string FileName, IReadOnlyList<string> Arguments, string? WorkingDirectory = null)
{
    /// <summary>
    /// The command that runs a built function: <c>dotnet exec</c> for a <c>.dll</c>, the file itself for anything else; in the folder of the file,
    /// as Lambda runs it in the folder of the package.
    /// </summary>
    public static LocalCommand ForAssembly(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);

        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full);
        return Path.GetExtension(full).Equals(".dll", StringComparison.OrdinalIgnoreCase)
            ? new LocalCommand(FindDotnet(), ["exec", full], folder)
            : new LocalCommand(full, [], folder);
    }

    private static string FindDotnet()
    {
        // The service usually runs under the very 'dotnet' that shall run the function.
        var own = Environment.ProcessPath;
        if (own is not null && Path.GetFileNameWithoutExtension(own).Equals("dotnet", StringComparison.OrdinalIgnoreCase))
            return own;

        var inherited = new System.Diagnostics.ProcessStartInfo().Environment;
        return inherited.TryGetValue("DOTNET_HOST_PATH", out var host) && File.Exists(host) ? host : "dotnet";
    }
}
