using LambdaKit.Idempotency.Redis;
using LambdaKit.Testing;

namespace LambdaKit.Idempotency.Tests.Stores;

public sealed class RedisIdempotencyStoreTests(RedisServer server) : IClassFixture<RedisServer>
{
    private static readonly DateTimeOffset Noon = new FakeClock().GetUtcNow();
    private static readonly RedisScript Get = new("return redis.call('GET', KEYS[1])");
    private static readonly RedisScript Put = new("return redis.call('SET', KEYS[1], ARGV[1], 'EX', ARGV[2])");

    public static TheoryData<string> Names => StoreContract.Names;

    [RedisTheory]
    [MemberData(nameof(Names))]
    public async Task The_contract_holds(string name)
    {
        using var client = await CleanClientAsync();

        await StoreContract.RunAsync(name, new RedisIdempotencyStore(client));
    }

    [RedisTheory]
    [MemberData(nameof(Names))]
    public async Task The_contract_holds_with_names_of_its_own(string name)
    {
        using var client = await CleanClientAsync();
        var layout = new IdempotencyRecordLayout { Status = "state", Expiration = "ttl", InProgressExpiration = "until", Data = "answer", Owner = "by", Validation = "check" };

        await StoreContract.RunAsync(name, new RedisIdempotencyStore(client, layout));
    }

    [RedisFact]
    public async Task A_record_that_Powertools_has_completed_is_replayed()
    {
        using var client = await CleanClientAsync();
        var text = $$"""{"status": "COMPLETED", "expiration": {{Noon.AddHours(1).ToUnixTimeSeconds()}}, "data": "{\"Number\": \"A-1\", \"Run\": 7}", "validation": ""}""";
        await client.EvaluateAsync(Put, "orders.handler#" + CanonicalJson.HashOf("A-1"), [text, "3600"], default);
        var handler = new Cashier().With(Middleware(client));

        var receipt = await handler.InvokeAsync(new("A-1", 5), FakeLambdaContext.For("orders"));

        Assert.Equal(7, receipt.Run);
        Assert.Equal(0, handler.Runs);
    }

    [RedisFact]
    public async Task What_is_written_is_what_Powertools_reads()
    {
        using var client = await CleanClientAsync();

        await new Cashier().With(Middleware(client)).InvokeAsync(new("A-1", 5), FakeLambdaContext.For("orders"));

        var text = await client.EvaluateAsync(Get, "orders.handler#" + CanonicalJson.HashOf("A-1"), [], default);
        using var json = System.Text.Json.JsonDocument.Parse(text!); // It is there.
        Assert.Equal("COMPLETED", json.RootElement.GetProperty("status").GetString());
        Assert.Equal(Noon.AddHours(1).ToUnixTimeSeconds(), json.RootElement.GetProperty("expiration").GetInt64());
        Assert.Equal(Noon.AddSeconds(30).ToUnixTimeMilliseconds(), json.RootElement.GetProperty("in_progress_expiration").GetInt64());
        Assert.Equal("""{"Number":"A-1","Run":1}""", json.RootElement.GetProperty("data").GetString());
    }

    [RedisFact]
    public async Task The_server_removes_what_is_over()
    {
        using var client = await CleanClientAsync();
        await new Cashier().With(Middleware(client)).InvokeAsync(new("A-1", 5), FakeLambdaContext.For("orders"));

        var life = await client.EvaluateAsync(new("return redis.call('PTTL', KEYS[1])"), "orders.handler#" + CanonicalJson.HashOf("A-1"), [], default);

        Assert.InRange(int.Parse(life!, System.Globalization.CultureInfo.InvariantCulture), 3_000_000, 3_600_000); // It is there.
    }

    [RedisFact]
    public async Task A_server_that_has_forgotten_its_scripts_is_given_them_again()
    {
        using var client = await CleanClientAsync();
        Assert.Equal("a", await client.EvaluateAsync(new("return ARGV[1]"), "1", ["a"], default));

        using (var connection = await RedisConnection.OpenAsync(server.OptionsOf(RedisServer.Password), default))
            Assert.Equal("OK", (await connection.SendAsync(["SCRIPT", "FLUSH"], default)).Text);

        Assert.Equal("b", await client.EvaluateAsync(new("return ARGV[1]"), "1", ["b"], default));
    }

    [RedisFact]
    public async Task What_is_no_record_is_refused_without_being_quoted()
    {
        using var client = await CleanClientAsync();
        await client.EvaluateAsync(Put, "orders.handler#" + CanonicalJson.HashOf("A-1"), ["secret", "3600"], default);
        var handler = new Cashier().With(Middleware(client));

        var exception = await Assert.ThrowsAsync<IdempotencyStoreException>(async () => await handler.InvokeAsync(new("A-1", 5), FakeLambdaContext.For("orders")));

        Assert.DoesNotContain("secret", exception.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, handler.Runs);
    }

    [RedisFact]
    public async Task A_wrong_password_is_told()
    {
        using var client = server.CreateClient("wrong");

        var exception = await Assert.ThrowsAsync<RedisServerException>(async () => await client.EvaluateAsync(Get, "1", [], default));

        Assert.DoesNotContain("wrong", exception.Message, StringComparison.Ordinal);
    }

    [RedisFact]
    public async Task Many_scripts_at_once_get_their_own_answers()
    {
        using var client = await CleanClientAsync();
        var echo = new RedisScript("return ARGV[1]");

        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => client.EvaluateAsync(echo, "1", [$"{i}"], default).AsTask()));

        Assert.Equal(Enumerable.Range(0, 64).Select(i => $"{i}"), answers);
    }

    [Fact]
    public async Task A_server_that_is_not_there_fails_before_the_handler_runs()
    {
        using var client = new RedisScriptClient(new() { Host = "127.0.0.1", Port = 1, UsesTls = false });
        var handler = new Cashier().With(new IdempotencyMiddleware(new()
        {
            Store = new RedisIdempotencyStore(client),
            Key = IdempotencyKey.From<Order>(order => order.Number),
            RetryDelay = TimeSpan.Zero,
        }));

        await Assert.ThrowsAsync<IdempotencyStoreException>(async () => await handler.InvokeAsync(new("A-1", 5), FakeLambdaContext.For("orders")));

        Assert.Equal(0, handler.Runs);
    }

    private static IdempotencyMiddleware Middleware(RedisScriptClient client) =>
        new(new() { Store = new RedisIdempotencyStore(client), Key = IdempotencyKey.From<Order>(order => order.Number) });

    private async Task<RedisScriptClient> CleanClientAsync()
    {
        var client = server.CreateClient();
        await client.EvaluateAsync(new("redis.call('FLUSHALL') return 'done'"), "1", [], default);
        return client;
    }
}
