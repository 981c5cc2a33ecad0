using System.Diagnostics;
using LambdaKit.Local;

namespace LambdaKit.ConventionTests.Docs;

/// <summary>The README's commands, run as they stand there. What they build was built with these tests.</summary>
public sealed class ReadmeCommandTests : IDisposable
{
    private const string Configuration =
#if DEBUG
        "Debug";
#else
        "Release";
#endif

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("lambdakit-readme-");
    private readonly CancellationTokenSource _patience = new(TimeSpan.FromMinutes(3));

    [Fact]
    public async Task The_command_that_runs_a_function_prints_its_answer()
    {
        var line = Line("dotnet run --project");

        var (answer, log) = await RunAsync(line.Replace("dotnet run", $"dotnet run --no-build -c {Configuration}", StringComparison.Ordinal));

        Assert.Contains("\"statusCode\":200", answer, StringComparison.Ordinal);
        Assert.Contains("START RequestId", log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_deployed_as_an_assembly_runs_with_the_handler_and_the_variable_that_are_set()
    {
        var line = Line("dotnet publish samples/Orders -c Release -o artifacts/orders");
        var create = Line("aws lambda create-function", having: "dotnet10");

        await RunAsync(line.Replace("-c Release -o artifacts/orders", $"--no-build -c {Configuration} -o {_folder.FullName}", StringComparison.Ordinal));

        var handler = Word(create, "--handler");
        var function = new LocalFunctionOptions
        {
            Name = Word(create, "--function-name"),
            Handler = handler,
            Command = LocalCommand.ForAssembly(Path.Combine(_folder.FullName, handler + ".dll")),
        };
        function.Environment["LAMBDAKIT_FUNCTION"] = create.Split("LAMBDAKIT_FUNCTION=")[1].Split('}')[0];
        var options = new LocalLambdaOptions();
        options.Functions.Add(function);
        await using var lambda = await LocalLambda.StartAsync(options, _patience.Token);
        var result = await lambda.InvokeAsync(Repository.Read("samples/Orders/events/http-api-get-order.json"), cancellationToken: _patience.Token);
        Assert.Null(result.FunctionError);
        Assert.Contains("\"statusCode\":200", result.PayloadText, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_deployed_natively_has_the_name_and_the_handler_that_Lambda_looks_for()
    {
        var line = Line("dotnet publish samples/Orders -c Release -r linux-x64 -p:PublishAot=true");
        var zip = Line("(cd artifacts/native && zip -q ../orders.zip");
        var create = Line("aws lambda create-function", having: "provided.al2023");

        var (name, _) = await RunAsync("dotnet msbuild samples/Orders -getProperty:AssemblyName " + line.Split(' ').Single(word => word.StartsWith("-p:", StringComparison.Ordinal)));

        Assert.Equal("bootstrap", name.Trim());
        Assert.EndsWith(" bootstrap)", zip, StringComparison.Ordinal);
        Assert.Contains($"\"{Word(create, "--handler")}\"", Repository.Read("samples/Orders/Program.cs"), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _folder.Delete(recursive: true);
        _patience.Dispose();
    }

    /// <summary>The README's command that begins so, on one line.</summary>
    private static string Line(string start, string having = "") =>
        CodeBlock.Of("README.md").Where(block => block.Language == "sh")
            .SelectMany(block => block.Text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n'))
            .First(line => line.StartsWith(start, StringComparison.Ordinal) && line.Contains(having, StringComparison.Ordinal));

    /// <summary>The word behind an option.</summary>
    private static string Word(string line, string option) => line.Split(option + " ")[1].Split(' ')[0];

    private async Task<(string Output, string Error)> RunAsync(string command)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var start = new ProcessStartInfo(words[0], words[1..]) { WorkingDirectory = Repository.Root, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!; // null only when a shell is used
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(_patience.Token);
            var error = process.StandardError.ReadToEndAsync(_patience.Token);
            await process.WaitForExitAsync(_patience.Token);
            Assert.True(process.ExitCode == 0, $"'{command}' ends with {process.ExitCode}:\n{await output}\n{await error}");
            return (await output, await error);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }
}
