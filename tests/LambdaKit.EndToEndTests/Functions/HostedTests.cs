using LambdaKit.Local;

namespace LambdaKit.EndToEndTests.Functions;

/// <summary>A function whose handler comes from a container.</summary>
public sealed class HostedTests
{
    [Fact]
    public async Task Settings_come_from_the_file_and_loggers_write_as_of_the_invocation()
    {
        await using var lambda = await RunningLambda.HostedAsync("greeting");

        var result = await lambda.InvokeAsync("\"Ada\"", new LocalInvocationOptions { RequestId = "id-1" });

        Assert.Equal("\"Good day in Development\"", result.PayloadText);
        Assert.Contains("id-1", await lambda.WaitForLogAsync("Greeting \"Ada\""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_environment_variable_counts_more_than_the_file()
    {
        await using var lambda = await RunningLambda.HostedAsync("greeting", function =>
        {
            function.Environment["Greeting"] = "Good night";
            function.Environment["DOTNET_ENVIRONMENT"] = "Staging";
        });

        Assert.Equal("\"Good night in Staging\"", (await lambda.InvokeAsync("\"Ada\"")).PayloadText);
    }

    [Fact]
    public async Task A_scoped_handler_is_of_its_invocation_alone()
    {
        await using var lambda = await RunningLambda.HostedAsync("entry");

        // The first entry is that of the start.
        Assert.Equal("2", (await lambda.InvokeAsync("1")).PayloadText);
        Assert.Equal("3", (await lambda.InvokeAsync("1")).PayloadText);
        Assert.DoesNotContain(lambda.Log, line => line.Contains("Opening entry", StringComparison.Ordinal));
    }
}
