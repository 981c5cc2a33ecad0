namespace LambdaKit.Idempotency.Tests;

/// <summary>A handler that counts its runs, and does what a test wants in them.</summary>
internal sealed class Cashier(Func<Order, CancellationToken, ValueTask>? handle = null) : LambdaHandler<Order, Receipt>(TestJson.Default.Order, TestJson.Default.Receipt)
{
    private int _runs;

    public int Runs => _runs;

    protected override async ValueTask<Receipt> HandleAsync(Order value, LambdaContext context, CancellationToken deadline)
    {
        var run = Interlocked.Increment(ref _runs);
        if (handle is not null)
            await handle(value, deadline);
        return new(value.Number ?? "", run);
    }
}
