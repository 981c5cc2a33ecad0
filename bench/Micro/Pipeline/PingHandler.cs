namespace LambdaKit.Benchmarks.Pipeline;

/// <summary>Does nothing but answer with an object that exists already: what is left is the runtime's own cost.</summary>
internal sealed class PingHandler : LambdaHandler<Ping, Ping>
{
    private static readonly Ping Answer = new() { Id = 1 };

    protected override ValueTask<Ping> HandleAsync(Ping value, LambdaContext context, CancellationToken deadline) => new(Answer);
}
