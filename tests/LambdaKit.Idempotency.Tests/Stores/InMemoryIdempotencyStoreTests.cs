using LambdaKit.Testing;

namespace LambdaKit.Idempotency.Tests.Stores;

public sealed class InMemoryIdempotencyStoreTests
{
    public static TheoryData<string> Names => StoreContract.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public Task The_contract_holds(string name) => StoreContract.RunAsync(name, new InMemoryIdempotencyStore());

    [Fact]
    public async Task What_is_over_does_not_pile_up()
    {
        var store = new InMemoryIdempotencyStore();
        var now = new FakeClock().GetUtcNow();

        for (var i = 0; i < 10_000; i++)
        {
            now += TimeSpan.FromSeconds(1);
            await store.TryBeginAsync(new() { Key = $"{i}", Status = IdempotencyStatus.InProgress, ExpiresAt = now.AddSeconds(10) }, now, default);
        }

        Assert.InRange(store.Records.Count, 1, 1100);
    }
}
