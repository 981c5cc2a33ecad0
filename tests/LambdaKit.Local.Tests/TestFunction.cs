namespace LambdaKit.Local.Tests;

/// <summary>The function of tests/LambdaKit.Local.Tests.Function, as it lies beside the tests.</summary>
internal static class TestFunction
{
    public static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "LambdaKit.Local.Tests.Function.dll");

    public static string Service => System.IO.Path.Combine(AppContext.BaseDirectory, "LambdaKit.Local.dll");

    public static LocalLambdaOptions Options(List<string> log, Action<LocalFunctionOptions>? configure = null)
    {
        var function = new LocalFunctionOptions { Name = "orders", Command = LocalCommand.ForAssembly(Path) };
        configure?.Invoke(function);
        var options = new LocalLambdaOptions
        {
            Log = line =>
            {
                lock (log)
                    log.Add(line);
            },
        };
        options.Functions.Add(function);
        return options;
    }
}
