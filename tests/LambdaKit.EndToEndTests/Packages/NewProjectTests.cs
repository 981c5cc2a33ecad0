using System.Runtime.InteropServices;
using System.Text.Json;
using LambdaKit.EndToEndTests.Commands;
using LambdaKit.Local;

namespace LambdaKit.EndToEndTests.Packages;

/// <summary>The first hour of somebody who has only the packages.</summary>
public sealed class NewProjectTests(NewProject project) : IClassFixture<NewProject>
{
    private const string Answer = """{"statusCode":200,"body":"Hello, world"}""";

    [PackageFact]
    public async Task Function_runs_with_an_event()
    {
        var run = await project.DotnetAsync("run", "--", "--event", "event.json");

        Assert.Equal((0, Answer + "\n"), (run.ExitCode, run.Output));
        Assert.Contains("Greeting world", run.Error);
        Assert.Contains("REPORT RequestId: ", run.Error);
        Assert.True(Directory.Exists(Path.Combine(project.Folder, "packages", "lambdakit")), "An earlier package of the same version is in the machine's packages folder; delete it.");
    }

    [PackageFact]
    public async Task Function_is_unit_tested()
    {
        var run = await project.DotnetAsync("test", "../NewFunction.Tests");

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Contains("Passed:     1", run.Output);
        Assert.DoesNotContain("warning", run.Output);
    }

    [PackageFact]
    public async Task Publish_has_the_settings_and_nothing_of_the_development()
    {
        var run = await project.DotnetAsync("publish", "-c", "Release", "-o", "../published");

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.DoesNotContain("warning", run.Output);
        Assert.Contains("LambdaKit: this publish is compiled when it starts.", run.Output);
        var published = Path.Combine(project.Folder, "published");
        Assert.Equal(
            [
                "LambdaKit.Events.dll",
                "LambdaKit.dll",
                "Microsoft.Extensions.DependencyInjection.Abstractions.dll",
                "Microsoft.Extensions.Logging.Abstractions.dll",
                "NewFunction.dll",
            ],
            Directory.EnumerateFiles(published, "*.dll").Select(Path.GetFileName).Order(StringComparer.Ordinal));
        var settings = JsonSerializer.Deserialize<JsonElement>(await File.ReadAllTextAsync(Path.Combine(published, "NewFunction.runtimeconfig.json")))
            .GetProperty("runtimeOptions")
            .GetProperty("configProperties");
        Assert.Equal(1048576, settings.GetProperty("System.GC.LOHThreshold").GetInt32());
        Assert.False(settings.GetProperty("System.GC.Concurrent").GetBoolean());
        Assert.False(settings.GetProperty("System.Runtime.TieredPGO").GetBoolean());
        Assert.True(settings.GetProperty("System.Globalization.Invariant").GetBoolean());
        Assert.False(settings.TryGetProperty("LambdaKit.Local.Path", out _));
        await AssertAnswersAsync(Path.Combine(published, "NewFunction.dll"));
    }

    [PackageFact]
    public async Task Setting_of_the_project_wins()
    {
        var run = await project.DotnetAsync(
            "publish", "-c", "Release", "-o", "../overridden", "-p:LambdaKitLargeObjectThreshold=0", "-p:TieredPGO=true", "-p:ConcurrentGarbageCollection=true", "-p:LambdaKitAdvice=false");

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.DoesNotContain("LambdaKit:", run.Output);
        var settings = await File.ReadAllTextAsync(Path.Combine(project.Folder, "overridden", "NewFunction.runtimeconfig.json"));
        Assert.DoesNotContain("System.GC.LOHThreshold", settings);
        Assert.Contains("\"System.Runtime.TieredPGO\": true", settings);
        Assert.Contains("\"System.GC.Concurrent\": true", settings);
    }

    [PackageFact]
    public async Task Function_is_published_ahead_of_time_without_a_warning()
    {
        // For .NET 9: not every package source has the compiler of .NET 10.
        var run = await project.DotnetAsync("publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-p:Framework=net9.0", "-p:PublishAot=true", "-o", "../native");

        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.DoesNotContain("warning", run.Output);
        await AssertAnswersAsync(Path.Combine(project.Folder, "native", "NewFunction"));
    }

    [PackageFact]
    public async Task Tool_runs_any_function()
    {
        var install = await project.DotnetAsync("tool", "install", "LambdaKit.Local.Tool", "--version", Package.Version, "--tool-path", "../tools");
        Assert.True(install.ExitCode == 0, install.Output + install.Error);
        var build = await project.DotnetAsync("build", "-o", "../built");
        Assert.True(build.ExitCode == 0, build.Output + build.Error);

        var run = await RunningProgram.RunAsync(project.Function, "", Path.Combine(project.Folder, "tools", "lambdakit"), "--assembly", "../built/NewFunction.dll", "--event", "event.json");

        Assert.Equal((0, Answer + "\n"), (run.ExitCode, run.Output));
    }

    private static async Task AssertAnswersAsync(string path)
    {
        await using var lambda = await RunningLambda.StartAsync(path, new LocalFunctionOptions { Name = "greeter" });

        var result = await lambda.InvokeAsync("""{"name":"world"}""");

        Assert.Equal(Answer, result.PayloadText);
    }
}
