using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Runtime;

/// <summary>The AWS SDK and the X-Ray libraries look for the trace in an environment variable, which several invocations at once can't share.</summary>
[Collection(ProcessWideCollection.Name)]
public sealed class TraceVariableTests : IDisposable
{
    private const string Variable = "_X_AMZN_TRACE_ID";

    public TraceVariableTests() => Environment.SetEnvironmentVariable(Variable, "before");

    public void Dispose() => Environment.SetEnvironmentVariable(Variable, null);

    [Fact]
    public void The_variable_follows_the_invocations_where_they_come_one_at_a_time()
    {
        var seen = Invoke([], "Root=1-a", "Root=1-a", "Root=1-b", null, "Root=1-c");

        Assert.Equal(["Root=1-a", "Root=1-a", "Root=1-b", null, "Root=1-c"], seen);
    }

    [Fact]
    public void The_variable_is_left_alone_where_several_may_run_at_once()
    {
        var seen = Invoke([("AWS_LAMBDA_MAX_CONCURRENCY", "1")], "Root=1-a", "Root=1-b", null);

        Assert.Equal(["before", "before", "before"], seen);
    }

    private static List<string?> Invoke((string Name, string Value)[] variables, params string?[] traces)
    {
        var seen = new List<string?>();
        using var server = new RawServer();
        using var function = RunningFunction.Start(
            server.Address,
            LambdaHost.Create().Map("function", () => new DelegateHandler((payload, context) =>
            {
                Assert.Equal(traces[seen.Count], context.TraceId);
#pragma warning disable RS0030 // The process's own variable is what this is about.
                seen.Add(Environment.GetEnvironmentVariable(Variable));
#pragma warning restore RS0030
                return new(payload);
            })),
            variables: variables);
        var connection = server.Accept();

        foreach (var trace in traces)
        {
            connection.ExpectNext();
            var header = trace is null ? "" : $"Lambda-Runtime-Trace-Id: {trace}\r\n";
            connection.Send($"HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: a\r\n{header}Content-Length: 1\r\n\r\n1");
            Assert.EndsWith("/response", connection.ReadRequest().Path, StringComparison.Ordinal);
            connection.Accept();
        }
        return seen;
    }
}
