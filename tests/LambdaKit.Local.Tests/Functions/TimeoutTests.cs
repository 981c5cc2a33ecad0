namespace LambdaKit.Local.Tests.Functions;

/// <summary>Deadlines and timeouts of a function that somebody else runs, on a clock that the test moves.</summary>
public sealed class TimeoutTests : IAsyncLifetime
{
    private readonly ManualClock _clock = new();
    private readonly List<string> _log = [];
    private readonly LocalFunctionOptions _function = new() { Timeout = TimeSpan.FromSeconds(3) };
    private LocalLambda _lambda = null!; // set before each test
    private RuntimeClient _runtime = null!; // set before each test

    public async Task InitializeAsync()
    {
        var options = new LocalLambdaOptions { TimeProvider = _clock, Log = _log.Add };
        options.Functions.Add(_function);
        _lambda = await LocalLambda.StartAsync(options);
        _runtime = new RuntimeClient(_lambda.RuntimeApi);
    }

    public async Task DisposeAsync()
    {
        _runtime.Dispose();
        await _lambda.DisposeAsync();
    }

    [Fact]
    public async Task Time_counts_from_the_poll_and_not_from_the_call()
    {
        var invoking = _lambda.InvokeAsync("{}");
        _clock.Advance(TimeSpan.FromMinutes(10));

        using var next = await _runtime.NextAsync();

        var deadline = DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(next.Headers.GetValues("Lambda-Runtime-Deadline-Ms").Single()));
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 10, 3, TimeSpan.Zero), deadline);
        await _runtime.RespondAsync(next.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single(), "1");
        await invoking;
    }

    [Fact]
    public async Task Duration_and_its_bill_are_in_the_report()
    {
        var invoking = _lambda.InvokeAsync("{}", new LocalInvocationOptions { RequestId = "id-1" });
        await _runtime.TakeAsync();
        _clock.Advance(TimeSpan.FromMilliseconds(1234.5));
        await _runtime.RespondAsync("id-1", "1");

        var result = await invoking;

        Assert.Equal(TimeSpan.FromMilliseconds(1234.5), result.Duration);
        Assert.Equal(
            [
                "START RequestId: id-1 Version: $LATEST",
                "END RequestId: id-1",
                "REPORT RequestId: id-1\tDuration: 1234.50 ms\tBilled Duration: 1235 ms\tMemory Size: 512 MB",
            ],
            _log);
        Assert.Equal(string.Join("\n", _log) + "\n", result.LogTail);
    }

    [Fact]
    public async Task Timeout_answers_the_caller_and_the_late_answer_is_gone()
    {
        var invoking = _lambda.InvokeAsync("{}", new LocalInvocationOptions { RequestId = "id-1" });
        await _runtime.TakeAsync();

        _clock.Advance(TimeSpan.FromSeconds(3));

        var result = await invoking;
        Assert.Equal("""{"errorType":"Sandbox.Timedout","errorMessage":"2026-01-31T02:00:03.000Z id-1 Task timed out after 3.00 seconds"}""", result.PayloadText);
        Assert.Equal("Unhandled", result.FunctionError);
        Assert.EndsWith("\tStatus: timeout\n", result.LogTail);
        (await _runtime.RespondAsync("id-1", "late")).ShouldBe(410, "InvokeTimeout");
    }

    [Fact]
    public async Task Runtime_that_polls_after_a_timeout_gets_the_next_event()
    {
        var late = _lambda.InvokeAsync("\"late\"");
        await _runtime.TakeAsync();
        _clock.Advance(TimeSpan.FromSeconds(3));
        await late;

        var invoking = _lambda.InvokeAsync("\"next\"");
        using var next = await _runtime.NextAsync();

        Assert.Equal("\"next\"", await next.Content.ReadAsStringAsync());
        await _runtime.RespondAsync(next.Headers.GetValues("Lambda-Runtime-Aws-Request-Id").Single(), "1");
        Assert.Equal("1", (await invoking).PayloadText);
    }

    [Fact]
    public async Task Timeout_that_is_not_enforced_is_only_a_line_in_the_log()
    {
        _function.EnforceTimeout = false;
        var invoking = _lambda.InvokeAsync("{}", new LocalInvocationOptions { RequestId = "id-1" });
        await _runtime.TakeAsync();
        _clock.Advance(TimeSpan.FromSeconds(60));

        (await _runtime.RespondAsync("id-1", "\"after all\"")).ShouldBeAccepted();

        Assert.Equal("\"after all\"", (await invoking).PayloadText);
        Assert.Contains("2026-01-31T02:01:00.000Z id-1 Task timed out after 3.00 seconds", _log);
    }
}
