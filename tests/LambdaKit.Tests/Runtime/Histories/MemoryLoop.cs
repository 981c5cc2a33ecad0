using LambdaKit.Logging;
using LambdaKit.Runtime;
using LambdaKit.Runtime.Sockets;
using LambdaKit.Tests.Runtime.Wire;

namespace LambdaKit.Tests.Runtime.Histories;

/// <summary>An invocation loop over a connection in memory, on the test's own thread.</summary>
internal static class MemoryLoop
{
    /// <summary>What the requests' Host header says, wherever the transport leads.</summary>
    public const string Address = "127.0.0.1:9001";

    /// <summary>Runs the loop until something ends it, and returns what did.</summary>
    public static Exception Run(Transport transport, LambdaHandler handler, bool sendsTogether = true, LogLines? log = null, int retries = 20)
    {
        var environment = new RuntimeEnvironment(_ => null);
        var function = new FunctionInstance(environment, TimeProvider.System, new LogSink(environment, TimeProvider.System, log ?? new LogLines()));
        var settings = new RuntimeApiSettings { SendsTogether = sendsTogether, RetryDelays = new int[retries] };
        var client = new RuntimeApiClient(RuntimeApiAddress.Parse(Address), transport, settings, function, CancellationToken.None);
        using var loop = new InvocationLoop(client, function, handler, TimeSpan.FromMilliseconds(250), setsTraceVariable: false);
        try
        {
            while (true)
                loop.Run();
        }
        catch (Exception exception)
        {
            return exception;
        }
    }
}
