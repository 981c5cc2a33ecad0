using System.Text.Json;

namespace LambdaKit.Local.Tests.Functions;

/// <summary>What happens to a function that the service starts itself.</summary>
public sealed class FunctionProcessTests
{
    private readonly List<string> _log = [];

    [Fact]
    public async Task Function_is_started_and_its_log_stands_between_START_and_END()
    {
        await using var lambda = await LocalLambda.StartAsync(TestFunction.Options(_log));

        var result = await lambda.InvokeAsync("\"hello\"", new LocalInvocationOptions { RequestId = "id-1" });

        Assert.Equal("\"hello\"", result.PayloadText);
        Assert.Null(result.FunctionError);
        Assert.Equal(["init ", "START RequestId: id-1 Version: $LATEST", "handling hello", "END RequestId: id-1"], _log[..4]);
        Assert.Matches(
            @"^REPORT RequestId: id-1\tDuration: [\d.]+ ms\tBilled Duration: \d+ ms\tMemory Size: 512 MB\tMax Memory Used: \d+ MB\tInit Duration: [\d.]+ ms$",
            _log[4]);
        Assert.Equal(5, _log.Count);
    }

    [Fact]
    public async Task Init_duration_is_reported_once_and_the_process_stays()
    {
        await using var lambda = await LocalLambda.StartAsync(TestFunction.Options(_log));

        var first = await lambda.InvokeAsync("\"process\"");
        var second = await lambda.InvokeAsync("\"process\"");

        Assert.Equal(first.PayloadText, second.PayloadText);
        Assert.Contains("\tInit Duration: ", first.LogTail);
        Assert.DoesNotContain("Init Duration", second.LogTail);
    }

    [Fact]
    public async Task Everything_written_before_the_answer_is_in_the_log_of_the_invocation()
    {
        await using var lambda = await LocalLambda.StartAsync(TestFunction.Options(_log));

        var result = await lambda.InvokeAsync("\"many lines\"");

        Assert.Equal(2000, _log.Count(line => line.StartsWith("line ", StringComparison.Ordinal)));
        Assert.True(_log.IndexOf("line 1999") < _log.FindIndex(line => line.StartsWith("END ", StringComparison.Ordinal)));
        Assert.Contains("line 1999\nEND RequestId: ", result.LogTail);
        Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(result.LogTail), 4000, 4096);
    }

    [Fact]
    public async Task Error_of_the_handler_leaves_the_process_running()
    {
        await using var lambda = await LocalLambda.StartAsync(TestFunction.Options(_log));
        var before = await lambda.InvokeAsync("\"process\"");

        var failed = await lambda.InvokeAsync("\"throw\"");

        Assert.Equal("""{"errorType":"Bad","errorMessage":"no"}""", failed.PayloadText);
        Assert.Equal("Unhandled", failed.FunctionError);
        Assert.Contains("throwing\n", failed.LogTail);
        Assert.Equal(before.PayloadText, (await lambda.InvokeAsync("\"process\"")).PayloadText);
    }

    [Theory]
    [InlineData("exit 7", "Runtime exited with error: exit status 7")]
    [InlineData("exit 0", "Runtime exited without providing a reason")]
    [InlineData("crash", "Runtime exited with error: signal: aborted")]
    public async Task Exit_is_reported_and_the_next_invocation_gets_a_new_process(string how, string reason)
    {
        await using var lambda = await LocalLambda.StartAsync(TestFunction.Options(_log));
        var before = await lambda.InvokeAsync("\"process\"");

        var failed = await lambda.InvokeAsync($"\"{how}\"", new LocalInvocationOptions { RequestId = "id-1" });

        Assert.Equal($$"""{"errorType":"Runtime.ExitError","errorMessage":"RequestId: id-1 Error: {{reason}}"}""", failed.PayloadText);
        Assert.Equal("Unhandled", failed.FunctionError);
        Assert.Contains($"handling {how}", _log);
        Assert.EndsWith("\tStatus: error\tError Type: Runtime.ExitError\n", failed.LogTail);
        var after = await lambda.InvokeAsync("\"process\"");
        Assert.Null(after.FunctionError);
        Assert.NotEqual(before.PayloadText, after.PayloadText);
        Assert.Contains("\tInit Duration: ", after.LogTail);
    }

    [Fact]
    public async Task Exit_between_two_invocations_costs_no_invocation()
    {
        await using var lambda = await LocalLambda.StartAsync(TestFunction.Options(_log));

        var last = await lambda.InvokeAsync("\"respond and exit\"");
        var next = await lambda.InvokeAsync("\"again\"");

        Assert.Equal("\"last\"", last.PayloadText);
        Assert.Equal("\"again\"", next.PayloadText);
    }

    [Fact]
    public async Task Timeout_kills_the_process_and_is_reported()
    {
        await using var lambda = await LocalLambda.StartAsync(TestFunction.Options(_log, function => function.Timeout = TimeSpan.FromSeconds(1)));
        var before = await lambda.InvokeAsync("\"process\"");

        var failed = await lambda.InvokeAsync("\"hang\"", new LocalInvocationOptions { RequestId = "id-1" });

        Assert.Matches(
            """^\{"errorType":"Sandbox.Timedout","errorMessage":"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z id-1 Task timed out after 1.00 seconds"\}$""",
            failed.PayloadText);
        Assert.Equal("Unhandled", failed.FunctionError);
        Assert.Contains("Z id-1 Task timed out after 1.00 seconds\nEND RequestId: id-1\nREPORT RequestId: id-1\t", failed.LogTail);
        Assert.EndsWith("\tStatus: timeout\n", failed.LogTail);
        var after = await lambda.InvokeAsync("\"process\"");
        Assert.NotEqual(before.PayloadText, after.PayloadText);
        Assert.ThrowsAny<ArgumentException>(() => System.Diagnostics.Process.GetProcessById(int.Parse(before.PayloadText)));
    }

    [Fact]
    public async Task Init_error_reaches_the_caller_as_the_function_sent_it()
    {
        await using var lambda = await LocalLambda.StartAsync(TestFunction.Options(_log, function => function.Environment["INIT"] = "error"));

        var failed = await lambda.InvokeAsync("{}");

        Assert.Equal("""{"errorType":"NoTable","errorMessage":"The table is missing."}""", failed.PayloadText);
        Assert.Equal("Unhandled", failed.FunctionError);
        Assert.Equal("Function.NoTable", failed.ErrorType);
        Assert.Contains(_log, line => line.StartsWith("INIT_REPORT ", StringComparison.Ordinal) && line.EndsWith("\tPhase: init\tStatus: error\tError Type: Function.NoTable", StringComparison.Ordinal));
        Assert.Equal(failed.PayloadText, (await lambda.InvokeAsync("{}")).PayloadText);
        Assert.Equal(2, _log.Count(line => line == "init "));
    }

    [Fact]
    public async Task Exit_during_init_is_reported_with_its_status()
    {
        await using var lambda = await LocalLambda.StartAsync(TestFunction.Options(_log, function => function.Environment["INIT"] = "exit"));

        var failed = await lambda.InvokeAsync("{}", new LocalInvocationOptions { RequestId = "id-1" });

        Assert.Equal("""{"errorType":"Runtime.ExitError","errorMessage":"RequestId: id-1 Error: Runtime exited with error: exit status 4"}""", failed.PayloadText);
        Assert.Contains("exiting in init", _log);
    }

    [Fact]
    public async Task Program_that_is_not_there_is_reported_at_every_invocation()
    {
        await using var lambda = await LocalLambda.StartAsync(TestFunction.Options(_log, function => function.Command = new LocalCommand("/no/such/program", [])));

        Assert.Equal("Runtime.InvalidEntrypoint", (await lambda.InvokeAsync("{}")).ErrorType);
        Assert.Contains("/no/such/program", (await lambda.InvokeAsync("{}")).PayloadText);
    }

    [Fact]
    public async Task Init_that_takes_too_long_is_ended()
    {
        await using var lambda = await LocalLambda.StartAsync(TestFunction.Options(_log, function =>
        {
            function.Environment["INIT"] = "hang";
            function.InitTimeout = TimeSpan.FromSeconds(1);
        }));

        var failed = await lambda.InvokeAsync("{}", new LocalInvocationOptions { RequestId = "id-1" });

        Assert.Equal("Sandbox.Timedout", failed.ErrorType);
        Assert.Contains("id-1 Task timed out after 1.00 seconds", failed.PayloadText);
        Assert.Contains("INIT_REPORT Init Duration: 1000.00 ms\tPhase: init\tStatus: timeout", _log);
    }

    [Fact]
    public async Task Environment_is_that_of_Lambda()
    {
        await using var lambda = await LocalLambda.StartAsync(TestFunction.Options(_log, function =>
        {
            function.Version = "7";
            function.MemoryMiB = 256;
            function.Environment["TABLE"] = "orders-table";
            function.Environment["_HIDDEN"] = "x";
        }));

        var variables = await ReadAsync(lambda, "\"environment\"");

        Assert.Equal(lambda.RuntimeApi, variables["AWS_LAMBDA_RUNTIME_API"]);
        Assert.Equal("orders", variables["AWS_LAMBDA_FUNCTION_NAME"]);
        Assert.Equal("7", variables["AWS_LAMBDA_FUNCTION_VERSION"]);
        Assert.Equal("256", variables["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"]);
        Assert.Equal("/aws/lambda/orders", variables["AWS_LAMBDA_LOG_GROUP_NAME"]);
        Assert.Matches(@"^\d{4}/\d\d/\d\d/\[7\][0-9a-f]{32}$", variables["AWS_LAMBDA_LOG_STREAM_NAME"]);
        Assert.Equal("on-demand", variables["AWS_LAMBDA_INITIALIZATION_TYPE"]);
        Assert.Equal("orders", variables["_HANDLER"]);
        Assert.Equal(":UTC", variables["TZ"]);
        Assert.Equal(Path.GetDirectoryName(TestFunction.Path), variables["LAMBDA_TASK_ROOT"]);
        Assert.Equal("orders-table", variables["TABLE"]);
        Assert.False(string.IsNullOrEmpty(variables["AWS_REGION"]));
        Assert.False(variables.ContainsKey("_HIDDEN"));
        Assert.False(variables.ContainsKey("AWS_LAMBDA_MAX_CONCURRENCY"));
    }

    [Fact]
    public async Task Alias_is_in_the_ARN_and_the_version_in_the_result()
    {
        await using var lambda = await LocalLambda.StartAsync(TestFunction.Options(_log, function =>
        {
            function.Version = "7";
            function.Alias = "live";
        }));

        var byAlias = await ReadAsync(lambda, "\"headers\"");
        var byVersion = await lambda.InvokeAsync("\"headers\"", new LocalInvocationOptions { Qualifier = "7" });

        Assert.EndsWith(":function:orders:live", byAlias["Lambda-Runtime-Invoked-Function-Arn"]);
        Assert.Contains(":function:orders:7\"", byVersion.PayloadText);
        Assert.Equal("7", byVersion.ExecutedVersion);
    }

    [Fact]
    public async Task Provisioned_function_is_initialized_before_the_first_invocation()
    {
        var initialized = new TaskCompletionSource();
        var options = TestFunction.Options(_log, function => function.InitializationType = LocalInitializationType.ProvisionedConcurrency);
        options.Log = line =>
        {
            if (line == "init ")
                initialized.TrySetResult();
        };

        await using var lambda = await LocalLambda.StartAsync(options);

        await initialized.Task.WaitAsync(RuntimeClient.Patience);
        Assert.Equal("provisioned-concurrency", (await ReadAsync(lambda, "\"environment\""))["AWS_LAMBDA_INITIALIZATION_TYPE"]);
    }

    [Fact]
    public async Task Stop_asks_the_process_before_it_kills_it()
    {
        var file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N"));
        try
        {
            await using (var lambda = await LocalLambda.StartAsync(TestFunction.Options(_log, function => function.Environment["SIGTERM_FILE"] = file)))
                await lambda.InvokeAsync("{}");

            Assert.Equal("terminated", await File.ReadAllTextAsync(file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Stop_during_an_invocation_ends_it()
    {
        var options = TestFunction.Options(_log);
        var handling = new TaskCompletionSource();
        options.Log = line =>
        {
            if (line == "handling hang")
                handling.TrySetResult();
        };
        var lambda = await LocalLambda.StartAsync(options);
        var invoking = lambda.InvokeAsync("\"hang\"");
        await handling.Task.WaitAsync(RuntimeClient.Patience);

        await lambda.DisposeAsync();

        Assert.Equal("Runtime.ExitError", (await invoking).ErrorType);
    }

    private static async Task<Dictionary<string, string>> ReadAsync(LocalLambda lambda, string payload)
    {
        var result = await lambda.InvokeAsync(payload);
        return JsonSerializer.Deserialize<Dictionary<string, string>>(result.Payload.Span)!; // an object
    }
}
