using System.Text.Json;
using LambdaKit.Local;

namespace LambdaKit.EndToEndTests.Functions;

/// <summary>How the process of a function begins and ends, and what it knows about its invocations.</summary>
public sealed class LifeTests
{
    [Fact]
    public async Task Context_is_what_the_caller_and_Lambda_said()
    {
        await using var lambda = await RunningLambda.FunctionAsync("commands", function =>
        {
            function.Version = "7";
            function.Alias = "live";
            function.MemoryMiB = 256;
        });

        var options = new LocalInvocationOptions
        {
            RequestId = "id-1",
            TenantId = "blue",
            CognitoIdentity = """{"cognitoIdentityId":"eu-west-1:1"}""",
            TraceId = "Root=1-5759e988-bd862e3fe1be46a994272793;Sampled=1",
        };
        var first = Read(await lambda.InvokeAsync("\"context\"", options));
        var second = Read(await lambda.InvokeAsync("\"context\"", new LocalInvocationOptions { Qualifier = "7" }));

        Assert.Equal("id-1", first["requestId"]);
        Assert.Equal("commands", first["functionName"]);
        Assert.Equal("7", first["version"]);
        Assert.Equal("live", first["alias"]);
        Assert.Equal("arn:aws:lambda:us-east-1:123456789012:function:commands:live", first["arn"]);
        Assert.Equal("256", first["memory"]);
        Assert.Equal("blue", first["tenant"]);
        Assert.Equal("eu-west-1:1", first["identity"]);
        Assert.Equal("OnDemand", first["initialization"]);
        Assert.Equal("True", first["coldStart"]);
        Assert.Equal(options.TraceId, first["traceId"]);
        Assert.Equal(options.TraceId, first["traceVariable"]);
        Assert.Equal("True", first["remainsSomeTime"]);
        Assert.Null(second["alias"]);
        Assert.Null(second["tenant"]);
        Assert.Null(second["identity"]);
        Assert.Equal("False", second["coldStart"]);
        Assert.NotEqual(options.TraceId, second["traceVariable"]);
    }

    [Fact]
    public async Task Process_serves_one_invocation_after_the_other()
    {
        await using var lambda = await RunningLambda.FunctionAsync("commands");

        for (var i = 1; i <= 50; i++)
            Assert.Equal(i.ToString(), (await lambda.InvokeAsync("\"count\"")).PayloadText);
    }

    [Fact]
    public async Task Exception_of_the_handler_is_reported_with_its_cause_and_logged()
    {
        await using var lambda = await RunningLambda.FunctionAsync("commands");

        var failed = await lambda.InvokeAsync("\"throw\"");

        Assert.Equal("Unhandled", failed.FunctionError);
        var error = JsonSerializer.Deserialize<JsonElement>(failed.Payload.Span);
        Assert.Equal("InvalidOperationException", error.GetProperty("errorType").GetString());
        Assert.Equal("The order is gone.", error.GetProperty("errorMessage").GetString());
        Assert.Contains("The table did not answer.", failed.PayloadText);
        Assert.Contains("The order is gone.", failed.LogTail);
        Assert.NotNull(failed.ErrorCause);
        Assert.Equal("2", (await lambda.InvokeAsync("\"count\"")).PayloadText);
    }

    [Theory]
    [InlineData("wait")]
    [InlineData("block")]
    public async Task Handler_that_does_not_return_is_ended_at_its_timeout(string how)
    {
        await using var lambda = await RunningLambda.FunctionAsync("commands", function => function.Timeout = TimeSpan.FromSeconds(1));

        var failed = await lambda.InvokeAsync($"\"{how}\"");
        var next = await lambda.InvokeAsync("\"count\"");

        Assert.Equal("Sandbox.Timedout", failed.ErrorType);
        Assert.Contains("Task timed out after 1.00 seconds", failed.PayloadText);
        Assert.Equal("1", next.PayloadText);
    }

    [Fact]
    public async Task Handler_that_heeds_the_deadline_fails_before_the_timeout_and_stays()
    {
        await using var lambda = await RunningLambda.FunctionAsync("commands", function => function.Timeout = TimeSpan.FromSeconds(5));
        var process = await lambda.InvokeAsync("\"process\"");

        var failed = await lambda.InvokeAsync("\"wait for the deadline\"");

        Assert.Equal("Unhandled", failed.FunctionError);
        Assert.Contains("\"errorType\":\"TaskCanceledException\"", failed.PayloadText);
        Assert.Equal(process.PayloadText, (await lambda.InvokeAsync("\"process\"")).PayloadText);
    }

    [Theory]
    [InlineData("crash", "Runtime exited with error: signal: aborted")]
    [InlineData("exit", "Runtime exited with error: exit status 7")]
    public async Task Process_that_ends_in_an_invocation_is_reported_and_replaced(string how, string reason)
    {
        await using var lambda = await RunningLambda.FunctionAsync("commands");
        var before = await lambda.InvokeAsync("\"process\"");

        var failed = await lambda.InvokeAsync($"\"{how}\"");
        var after = await lambda.InvokeAsync("\"process\"");

        Assert.Equal("Runtime.ExitError", failed.ErrorType);
        Assert.Contains(reason, failed.PayloadText);
        Assert.Contains($"Handling {how}", failed.LogTail);
        Assert.Null(after.FunctionError);
        Assert.NotEqual(before.PayloadText, after.PayloadText);
    }

    [Fact]
    public async Task Answer_above_the_limit_is_refused_before_it_is_sent_and_the_process_stays()
    {
        await using var lambda = await RunningLambda.FunctionAsync("commands");

        var failed = await lambda.InvokeAsync("\"too large\"");

        Assert.Equal("Unhandled", failed.FunctionError);
        Assert.Equal("Function.ResponseSizeTooLarge", failed.ErrorType);
        Assert.Equal("2", (await lambda.InvokeAsync("\"count\"")).PayloadText);
    }

    [Fact]
    public async Task Factory_that_fails_is_an_init_error()
    {
        await using var lambda = await RunningLambda.FunctionAsync("broken");

        var failed = await lambda.InvokeAsync("{}");

        Assert.Equal("Unhandled", failed.FunctionError);
        Assert.Contains("\"errorType\":\"InvalidOperationException\"", failed.PayloadText);
        Assert.Contains("The table is missing.", failed.PayloadText);
    }

    [Fact]
    public async Task Hooks_run_before_the_first_invocation_and_at_the_end()
    {
        var lambda = await RunningLambda.FunctionAsync("commands");

        var during = await lambda.InvokeAsync("\"life\"");
        await lambda.DisposeAsync();

        Assert.Equal("""["init"]""", during.PayloadText);
        await lambda.WaitForLogAsync("life: init, shutdown");
    }

    [Fact]
    public async Task Provisioned_environment_is_ready_before_the_first_invocation()
    {
        await using var lambda = await RunningLambda.FunctionAsync("commands", function => function.InitializationType = LocalInitializationType.ProvisionedConcurrency);

        await lambda.WaitForPollsAsync(1);
        var context = Read(await lambda.InvokeAsync("\"context\""));

        Assert.Equal("ProvisionedConcurrency", context["initialization"]);
    }

    [Fact]
    public async Task Snapshot_lies_between_its_hooks()
    {
        await using var lambda = await RunningLambda.FunctionAsync("commands", function => function.InitializationType = LocalInitializationType.SnapStart);
        await lambda.WaitForLogAsync("life: init, before snapshot");
        Assert.DoesNotContain(lambda.Log, line => line.Contains("after restore", StringComparison.Ordinal));

        var life = await lambda.InvokeAsync("\"life\"");
        var context = Read(await lambda.InvokeAsync("\"context\""));

        Assert.Equal("""["init","before snapshot","after restore"]""", life.PayloadText);
        Assert.Equal("SnapStart", context["initialization"]);
    }

    [Fact]
    public async Task Several_invocations_run_at_once_and_each_gets_its_own_answer()
    {
        await using var lambda = await RunningLambda.FunctionAsync("meeting", function =>
        {
            function.InitializationType = LocalInitializationType.ManagedInstances;
            function.MaxConcurrency = 4;
        });
        await lambda.WaitForPollsAsync(4);

        var results = await Task.WhenAll(Enumerable.Range(1, 4).Select(number => lambda.InvokeAsync("4", new LocalInvocationOptions { RequestId = $"id-{number}" })));

        Assert.Equal(["\"id-1\"", "\"id-2\"", "\"id-3\"", "\"id-4\""], results.Select(result => result.PayloadText));
        var entries = lambda.Log.Where(line => line.Contains("All are here", StringComparison.Ordinal)).ToList();
        Assert.All(results, result => Assert.Single(entries, entry => entry.Contains(result.RequestId, StringComparison.Ordinal)));
    }

    private static Dictionary<string, string?> Read(LocalInvocationResult result) =>
        JsonSerializer.Deserialize<Dictionary<string, string?>>(result.Payload.Span)!; // an object
}
