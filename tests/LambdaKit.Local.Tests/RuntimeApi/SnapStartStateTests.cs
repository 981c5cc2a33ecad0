namespace LambdaKit.Local.Tests.RuntimeApi;

/// <summary>The state table for a runtime that is restored from a snapshot.</summary>
public sealed class SnapStartStateTests : IAsyncLifetime
{
    private LocalLambda _lambda = null!; // set before each test
    private RuntimeClient _runtime = null!; // set before each test

    public async Task InitializeAsync()
    {
        var options = new LocalLambdaOptions();
        options.Functions.Add(new LocalFunctionOptions { InitializationType = LocalInitializationType.SnapStart });
        _lambda = await LocalLambda.StartAsync(options);
        _runtime = new RuntimeClient(_lambda.RuntimeApi);
    }

    public async Task DisposeAsync()
    {
        _runtime.Dispose();
        await _lambda.DisposeAsync();
    }

    [Fact]
    public async Task Restore_ends_with_the_first_invocation_which_comes_with_the_next_poll()
    {
        var restoring = _runtime.GetAsync("2018-06-01/runtime/restore/next");
        var invoking = _lambda.InvokeAsync("{}");

        var restored = await restoring;
        await _runtime.RespondAsync(await _runtime.TakeAsync(), "1");

        Assert.Equal(200, restored.Status);
        Assert.Equal("", restored.Body);
        Assert.Equal("1", (await invoking).PayloadText);
    }

    [Fact]
    public async Task Restore_may_be_left_out()
    {
        var invoking = _lambda.InvokeAsync("{}");

        await _runtime.RespondAsync(await _runtime.TakeAsync(), "1");

        Assert.Equal("1", (await invoking).PayloadText);
        (await _runtime.GetAsync("2018-06-01/runtime/restore/next")).ShouldBe(403, "InvalidStateTransition");
    }

    [Theory]
    [InlineData("2018-06-01/runtime/restore/error")]
    [InlineData("2018-06-01/runtime/init/error")]
    public async Task Restore_error_reaches_the_caller_and_ends_the_conversation(string path)
    {
        var restoring = _runtime.GetAsync("2018-06-01/runtime/restore/next");
        var invoking = _lambda.InvokeAsync("{}");
        await restoring;

        (await _runtime.PostAsync(path, """{"errorType":"Stale"}""", ("Lambda-Runtime-Function-Error-Type", "Runtime.AfterRestoreError"))).ShouldBeAccepted();

        var result = await invoking;
        Assert.Equal("""{"errorType":"Stale"}""", result.PayloadText);
        Assert.Equal("Runtime.AfterRestoreError", result.ErrorType);
    }

    [Fact]
    public async Task Restore_error_without_a_restore_is_an_invalid_transition()
    {
        (await _runtime.PostAsync("2018-06-01/runtime/restore/error", "{}")).ShouldBe(403, "InvalidStateTransition");
    }

    [Fact]
    public async Task Error_before_the_snapshot_is_an_init_error()
    {
        (await _runtime.InitErrorAsync("""{"errorType":"Hook"}""", "Runtime.BeforeSnapshotError")).ShouldBeAccepted();

        Assert.Equal("Runtime.BeforeSnapshotError", (await _lambda.InvokeAsync("{}")).ErrorType);
    }
}
