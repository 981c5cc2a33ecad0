namespace LambdaKit.Runtime;

/// <summary>Runs what the first invocation will need once before it comes: init has the full CPU, the first invocation only the share of its memory size.</summary>
/// <remarks>A whole turn of the invocation loop, over a connection in memory, with a sample event of our own; the author's code is not called.</remarks>
internal static class Rehearsal
{
    private const string Headers =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nLambda-Runtime-Aws-Request-Id: 00000000-0000-0000-0000-000000000000\r\n" +
        "Lambda-Runtime-Deadline-Ms: 9999999999999\r\nLambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:000000000000:function:rehearsal\r\n" +
        "Content-Length: ";

    public static void Run(InvocationLoop loop, LambdaHandler handler, FunctionInstance function, RuntimeApiAddress address)
    {
        var sample = handler.Sample;
        var head = RequestText.Lines(Headers + sample.Length + "\r\n\r\n");
        var first = new byte[head.Length + sample.Length];
        head.AsSpan().CopyTo(first);
        sample.CopyTo(first.AsSpan(head.Length));

        // After the event, what the answer and the next poll get.
        var others = RequestText.Lines("HTTP/1.1 202 Accepted\r\nContent-Length: 0\r\n\r\n" + Headers + "0\r\n\r\n");
        var client = new RuntimeApiClient(address, new RehearsalTransport(first, others), new RuntimeApiSettings(), function, default);
        loop.Rehearse(new RehearsedHandler(handler), client);
        function.Forget();
    }
}
