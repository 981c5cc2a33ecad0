using System.Net;
using System.Text;
using System.Text.Json;

namespace LambdaKit.EndToEndTests.Commands;

/// <summary><c>dotnet run</c> as the README shows it, from the folder of the solution.</summary>
public sealed class DotnetRunTests
{
    [Fact]
    public async Task Answer_of_an_HTTP_API_is_all_that_is_on_standard_output()
    {
        var run = await RunAsync("--event", "samples/Orders/events/http-api-get-order.json");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("\"statusCode\":200", run.Output);
        Assert.Equal(JsonValueKind.Object, JsonSerializer.Deserialize<JsonElement>(run.Output).ValueKind);
        Assert.Contains("START RequestId: ", run.Error);
        Assert.Contains("REPORT RequestId: ", run.Error);
    }

    [Fact]
    public async Task Message_that_fails_is_named_in_the_answer()
    {
        var run = await RunAsync("--event", "samples/Orders/events/sqs-orders-with-one-bad-message.json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"6d0a51c4-3f0e-4c6b-9a55-0f4f6b1a0002"}]}""" + "\n", run.Output);
        Assert.Contains("6d0a51c4-3f0e-4c6b-9a55-0f4f6b1a0002 failed", run.Error);
    }

    [Fact]
    public async Task Function_that_fails_is_exit_code_1_and_its_error_the_answer()
    {
        const string wrongShape = """{"Records":[{"eventSource":"aws:sqs","messageId":7}]}""";

        var run = await RunAsync(wrongShape, ["--event", "-"]);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("EventFormatException", JsonSerializer.Deserialize<JsonElement>(run.Output).GetProperty("errorType").GetString());
    }

    [Fact]
    public async Task File_that_is_not_there_is_exit_code_2_and_one_line()
    {
        var run = await RunAsync("--event", "samples/Orders/events/no-such.json");

        Assert.Equal(2, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("The event 'samples/Orders/events/no-such.json' can't be read: ", run.Error);
        Assert.Equal(1, run.Error.Count(c => c == '\n'));
    }

    [Fact]
    public async Task Event_of_no_known_source_needs_the_name_of_a_function()
    {
        var run = await RunAsync("{}", ["--event", "-"]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("orders-api, orders-queue", run.Error);
    }

    [LinuxFact("setsid")]
    public async Task Service_answers_at_its_address_until_Control_C()
    {
        await using var service = RunningProgram.Start(Repository.Root, variables: null, "setsid", ["dotnet", .. Arguments]);
        var address = await RunningProgram.ReadUntilAsync(service.Output, "Lambda is at ");
        await RunningProgram.ReadUntilAsync(service.Output, "Ctrl+C stops it.");
        using var http = new HttpClient { BaseAddress = new Uri(address), Timeout = RunningLambda.Patience };

        using var api = await PostSampleAsync(http, "orders-api", "http-api-get-order.json");
        using var queue = await PostSampleAsync(http, "orders-queue", "sqs-orders-with-one-bad-message.json");
        service.PressControlC();
        var end = await service.FinishAsync();

        Assert.Equal(HttpStatusCode.OK, api.StatusCode);
        Assert.Contains("\"statusCode\":200", await api.Content.ReadAsStringAsync());
        Assert.Contains("6d0a51c4-3f0e-4c6b-9a55-0f4f6b1a0002", await queue.Content.ReadAsStringAsync());
        Assert.Contains("[orders-api] REPORT RequestId: ", end.Output);
        Assert.Contains("[orders-queue] REPORT RequestId: ", end.Output);
        Assert.Equal(0, end.ExitCode);
        Assert.Equal("", end.Error);
    }

    [Fact]
    public async Task Function_that_is_started_directly_brings_its_Lambda_and_ends_with_it()
    {
        var variables = new Dictionary<string, string> { ["LAMBDAKIT_FUNCTION"] = "orders-api" };
        await using var function = RunningProgram.Start(Repository.Root, variables, "dotnet", "exec", Repository.Orders("managed"));
        var address = await RunningProgram.ReadUntilAsync(function.Error, "Lambda is at ");
        using var http = new HttpClient { BaseAddress = new Uri(address), Timeout = RunningLambda.Patience };

        using var api = await PostSampleAsync(http, "orders-api", "http-api-get-order.json");
        function.Interrupt();
        await function.FinishAsync(); // Both have closed their output, so both have ended.

        Assert.Contains("\"statusCode\":200", await api.Content.ReadAsStringAsync());
        await Assert.ThrowsAsync<HttpRequestException>(() => PostSampleAsync(http, "orders-api", "http-api-get-order.json"));
    }

    [Theory, Orders("native")]
    public async Task Native_function_outside_of_Lambda_says_what_is_missing(string form)
    {
        var run = await RunningProgram.RunAsync(Repository.Root, "", Repository.Orders(form));

        Assert.Equal(1, run.ExitCode);
        Assert.Equal("", run.Output);
        Assert.StartsWith("The environment variable 'AWS_LAMBDA_RUNTIME_API' is not set", run.Error);
    }

    private static string[] Arguments { get; } = ["run", "--project", "samples/Orders"];

    private static Task<ProgramResult> RunAsync(params string[] arguments) => RunAsync("", arguments);

    private static Task<ProgramResult> RunAsync(string input, string[] arguments) =>
        RunningProgram.RunAsync(Repository.Root, input, "dotnet", [.. Arguments, "--", .. arguments]);

    private static async Task<HttpResponseMessage> PostSampleAsync(HttpClient http, string function, string file)
    {
        using var content = new StringContent(await Repository.ReadSampleAsync(file), Encoding.UTF8, "application/json");
        return await http.PostAsync($"2015-03-31/functions/{function}/invocations", content);
    }
}
