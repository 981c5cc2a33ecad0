namespace LambdaKit.Idempotency.Tests;

/// <summary>A handler that answers with nothing, and counts its runs.</summary>
internal sealed class VoidHandler() : LambdaHandler<Order>(TestJson.Default.Order)
{
    public int Runs { get; private set; }

    protected override ValueTask HandleAsync(Order value, LambdaContext context, CancellationToken deadline)
    {
        Runs++;
        return default;
    }
}
