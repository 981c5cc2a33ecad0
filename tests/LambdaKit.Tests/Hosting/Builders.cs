using LambdaKit.Hosting;

namespace LambdaKit.Tests.Hosting;

/// <summary>Builders as a developer's machine makes them, without settings files.</summary>
internal static class Builders
{
    public static LambdaHostBuilder New(params (string Name, string Value)[] variables) => In(NoFolder, [], variables);

    public static LambdaHostBuilder In(string folder, string[] args, params (string Name, string Value)[] variables) =>
        LambdaHostBuilder.Create(args, TestContexts.Environment(variables), folder);

    private static string NoFolder => Path.Combine(Path.GetTempPath(), "lambdakit-none");
}
