using LambdaKit.Testing;

namespace LambdaKit.Idempotency.Tests;

public sealed class IdempotentOperationTests
{
    private readonly InMemoryIdempotencyStore _store = new();
    private int _runs;

    [Fact]
    public async Task A_part_of_a_handler_takes_effect_once()
    {
        var charge = new IdempotentOperation(new() { Store = _store, Operation = "charge" });

        var fresh = await charge.RunAsync("A-1", Context(), RunAsync, TestJson.Default.Receipt);
        var replayed = await charge.RunAsync("A-1", Context(), RunAsync, TestJson.Default.Receipt);
        var other = await charge.RunAsync("A-2", Context(), RunAsync, TestJson.Default.Receipt);

        Assert.Equal((1, 1, 2), (fresh.Run, replayed.Run, other.Run));
        Assert.All(_store.Records, record => Assert.StartsWith("orders.charge#", record.Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task One_without_a_result_takes_effect_once()
    {
        var mail = new IdempotentOperation(new() { Store = _store, Operation = "mail" });

        await mail.RunAsync("A-1", Context(), Send);
        await mail.RunAsync("A-1", Context(), Send);

        Assert.Equal(1, _runs);

        ValueTask Send(CancellationToken deadline)
        {
            _runs++;
            return default;
        }
    }

    [Fact]
    public async Task A_failure_lets_it_be_tried_again()
    {
        var charge = new IdempotentOperation(new() { Store = _store, Operation = "charge" });

        await Assert.ThrowsAsync<TimeoutException>(async () => await charge.RunAsync("A-1", Context(), _ => throw new TimeoutException(), TestJson.Default.Receipt));
        var receipt = await charge.RunAsync("A-1", Context(), RunAsync, TestJson.Default.Receipt);

        Assert.Equal(1, receipt.Run);
    }

    [Fact]
    public void It_has_to_have_a_name_and_no_key_of_events()
    {
        Assert.Throws<LambdaConfigurationException>(() => new IdempotentOperation(new() { Store = _store }));
        Assert.Throws<LambdaConfigurationException>(() => new IdempotentOperation(new() { Store = _store, Operation = "charge", Key = IdempotencyKey.From<Order>(order => order.Number) }));
    }

    private static FakeLambdaContext Context() => FakeLambdaContext.For("orders");

    private ValueTask<Receipt> RunAsync(CancellationToken deadline) => new(new Receipt("A-1", ++_runs));
}
