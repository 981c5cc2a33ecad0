using LambdaKit.Benchmarks.Protocol;
using LambdaKit.Runtime;

namespace LambdaKit.Benchmarks;

/// <summary>An invocation loop that gets the same event again and again from a connection in memory: parse, context, read, handle, write, answer and poll.</summary>
internal static class Loop
{
    /// <param name="handler">What runs.</param>
    /// <param name="payload">The event.</param>
    /// <param name="variables">Environment variables; null for none.</param>
    public static InvocationLoop Of(LambdaHandler handler, ReadOnlySpan<byte> payload, Func<string, string?>? variables = null)
    {
        var function = new FunctionInstance(new RuntimeEnvironment(variables ?? (_ => null)), TimeProvider.System);
        var transport = new CyclicTransport(RuntimeApiResponses.Next(payload), RuntimeApiResponses.Accepted);
        var client = new RuntimeApiClient(RuntimeApiAddress.Parse("127.0.0.1:9001"), transport, new RuntimeApiSettings(), function, CancellationToken.None);
        var loop = new InvocationLoop(client, function, handler, TimeSpan.FromMilliseconds(250), setsTraceVariable: true);
        loop.Poll();
        return loop;
    }
}
