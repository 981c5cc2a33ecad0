namespace LambdaKit.Testing.Tests;

/// <summary>A handler that works until its deadline.</summary>
internal sealed class WaitingHandler() : LambdaHandler<Order>(TestJson.Default.Order)
{
    protected override async ValueTask HandleAsync(Order value, LambdaContext context, CancellationToken deadline) =>
        await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, deadline);
}
