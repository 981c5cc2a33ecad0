namespace LambdaKit.Runtime;

/// <summary>Runs what the first invocation will need once before it comes: init has the full CPU, the first invocation only the share of its memory size.</summary>
/// <remarks>A whole turn of the invocation loop, over a connection in memory, with a sample event of our own; the author's code is not called.</remarks>
internal static class Rehearsal
{
    private const string Headers =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Runtime-Aws-Request-Id: 00000000-0000-0000-0000-000000000000\r\n" +
        "Lambda-Runtime-Deadline-Ms: 9999999999999\r\nLambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:000000000000:function:rehearsal\r\n" +
        "Lambda-Runtime-Trace-Id: Root=1-00000000-000000000000000000000000\r\nContent-Length: ";

    public static void Run(LambdaHandler handler, FunctionInstance function, RuntimeApiAddress address)
    {
        var sample = handler.Sample;
        var head = RequestText.Lines(Headers + sample.Length + "\r\n\r\n");
        var first = new byte[head.Length + sample.Length];
        head.CopyTo(first, 0);
        sample.CopyTo(first.AsSpan(head.Length));

        // After the event, what the answer and the next poll get.
        var rehearsed = new RehearsedHandler(handler);
        var client = new RuntimeApiClient(address, new RehearsalTransport(first, [.. "HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n"u8, .. first]), new RuntimeApiSettings(), function, default);
        using var loop = new InvocationLoop(client, new FunctionInstance(function.Environment, function.Clock), rehearsed, TimeSpan.Zero, setsTraceVariable: false);
        loop.Poll();
        loop.RunOne();
    }
}
