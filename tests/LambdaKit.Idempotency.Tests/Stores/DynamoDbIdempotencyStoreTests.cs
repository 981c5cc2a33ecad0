using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using LambdaKit.Idempotency.DynamoDb;
using LambdaKit.Testing;

namespace LambdaKit.Idempotency.Tests.Stores;

public sealed class DynamoDbIdempotencyStoreTests(DynaliteServer server) : IClassFixture<DynaliteServer>
{
    private static readonly DateTimeOffset Noon = new FakeClock().GetUtcNow();

    public static TheoryData<string> Names => StoreContract.Names;

    [DynaliteTheory]
    [MemberData(nameof(Names))]
    public async Task The_contract_holds(string name) => await StoreContract.RunAsync(name, await server.CreateStoreAsync());

    [DynaliteTheory]
    [MemberData(nameof(Names))]
    public async Task The_contract_holds_in_a_table_with_a_sort_key_and_names_of_its_own(string name)
    {
        var store = new DynamoDbIdempotencyStore(server.Client, new()
        {
            TableName = await server.CreateTableAsync("pk", "sk"),
            KeyAttribute = "pk",
            SortKeyAttribute = "sk",
            PartitionKey = "idempotency#orders",
            Layout = new() { Status = "state", Expiration = "ttl", InProgressExpiration = "until", Data = "answer", Owner = "by", Validation = "check" },
        });

        await StoreContract.RunAsync(name, store);
    }

    [DynaliteFact]
    public async Task A_record_that_Powertools_has_completed_is_replayed()
    {
        var table = await server.CreateTableAsync("id");
        var key = "orders.handler#" + CanonicalJson.HashOf("""{"Number":"A-1","Amount":5,"Note":""}"""u8);
        await server.Client.PutItemAsync(table, new()
        {
            ["id"] = new(key),
            ["status"] = new("COMPLETED"),
            ["expiration"] = new() { N = $"{Noon.AddHours(1).ToUnixTimeSeconds()}" },
            ["in_progress_expiration"] = new() { N = $"{Noon.AddSeconds(30).ToUnixTimeMilliseconds()}" },
            ["data"] = new("""{"Number": "A-1", "Run": 7}"""),
            ["validation"] = new(""),
        });
        var handler = new Cashier().With(new IdempotencyMiddleware(new() { Store = new DynamoDbIdempotencyStore(server.Client, new() { TableName = table }) }));

        var receipt = await handler.InvokeAsync(new("A-1", 5), FakeLambdaContext.For("orders"));

        Assert.Equal(7, receipt.Run);
        Assert.Equal(0, handler.Runs);
    }

    [DynaliteFact]
    public async Task An_attempt_of_Powertools_under_way_is_respected_and_taken_over_from_when_it_is_over()
    {
        var table = await server.CreateTableAsync("id");
        await server.Client.PutItemAsync(table, new()
        {
            ["id"] = new("orders.handler#" + CanonicalJson.HashOf("A-1")),
            ["status"] = new("INPROGRESS"),
            ["expiration"] = new() { N = $"{Noon.AddHours(1).ToUnixTimeSeconds()}" },
            ["in_progress_expiration"] = new() { N = $"{Noon.AddSeconds(3).ToUnixTimeMilliseconds()}" },
        });
        var clock = new FakeClock();
        var handler = new Cashier().With(new IdempotencyMiddleware(new()
        {
            Store = new DynamoDbIdempotencyStore(server.Client, new() { TableName = table }),
            Key = IdempotencyKey.From<Order>(order => order.Number),
        }));

        var exception = await Assert.ThrowsAsync<IdempotencyInProgressException>(async () => await handler.InvokeAsync(new("A-1", 5), FakeLambdaContext.For("orders").WithClock(clock)));
        clock.Advance(TimeSpan.FromSeconds(4));
        await handler.InvokeAsync(new("A-1", 5), FakeLambdaContext.For("orders").WithClock(clock));

        Assert.Equal(Noon.AddSeconds(3), exception.EndsAt);
        Assert.Equal(1, handler.Runs);
    }

    [DynaliteFact]
    public async Task What_is_written_is_what_Powertools_reads()
    {
        var table = await server.CreateTableAsync("id");
        var handler = new Cashier().With(new IdempotencyMiddleware(new()
        {
            Store = new DynamoDbIdempotencyStore(server.Client, new() { TableName = table }),
            Key = IdempotencyKey.From<Order>(order => order.Number),
            Validation = IdempotencyKey.From<Order>(order => order.Note),
        }));

        await handler.InvokeAsync(new("A-1", 5, "gift"), FakeLambdaContext.For("orders"));

        var item = Assert.Single((await server.Client.ScanAsync(new ScanRequest(table))).Items);
        Assert.Equal(["data", "expiration", "id", "in_progress_expiration", "owner", "status", "validation"], item.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("orders.handler#" + CanonicalJson.HashOf("A-1"), item["id"].S);
        Assert.Equal("COMPLETED", item["status"].S);
        Assert.Equal($"{Noon.AddHours(1).ToUnixTimeSeconds()}", item["expiration"].N);
        Assert.Equal($"{Noon.AddSeconds(30).ToUnixTimeMilliseconds()}", item["in_progress_expiration"].N);
        Assert.Equal("""{"Number":"A-1","Run":1}""", item["data"].S);
        Assert.Equal(CanonicalJson.HashOf("gift"), item["validation"].S);
    }

    [Fact]
    public async Task What_stands_in_the_way_is_taken_from_the_refusal_without_another_call()
    {
        using var client = new RefusingClient(new()
        {
            ["id"] = new("1"),
            ["status"] = new("COMPLETED"),
            ["expiration"] = new() { N = "1767272400" },
            ["data"] = new("5"),
        });
        var store = new DynamoDbIdempotencyStore(client, new() { TableName = "records" });

        var met = await store.TryBeginAsync(new() { Key = "1", Status = IdempotencyStatus.InProgress, ExpiresAt = Noon }, Noon, default);

        Assert.Equal("5", met?.Data);
        Assert.Equal(ReturnValuesOnConditionCheckFailure.ALL_OLD, client.Asked?.ReturnValuesOnConditionCheckFailure);
        Assert.Equal(
            "attribute_not_exists(#id) OR #expiry < :now OR (attribute_exists(#in_progress_expiry) AND #in_progress_expiry < :now_ms AND #status = :inprogress)",
            client.Asked?.ConditionExpression);
    }

    [Fact]
    public async Task An_item_that_is_no_record_is_told_as_such()
    {
        using var client = new RefusingClient(new() { ["id"] = new("1"), ["customer"] = new("secret name") });
        var store = new DynamoDbIdempotencyStore(client, new() { TableName = "records" });

        var exception = await Assert.ThrowsAsync<IdempotencyStoreException>(async () =>
            await store.TryBeginAsync(new() { Key = "1", Status = IdempotencyStatus.InProgress, ExpiresAt = Noon }, Noon, default));

        Assert.Contains("'expiration'", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", null, null)]
    [InlineData("records", "sk", null)]
    [InlineData("records", null, "idempotency#orders")]
    public void Options_that_cannot_work_are_refused(string table, string? sortKey, string? partitionKey)
    {
        using var client = new RefusingClient([]);

        Assert.Throws<LambdaConfigurationException>(() => new DynamoDbIdempotencyStore(client, new() { TableName = table, SortKeyAttribute = sortKey, PartitionKey = partitionKey }));
    }

    /// <summary>A client of a server that refuses each put, and says what stands in the way.</summary>
    private sealed class RefusingClient(Dictionary<string, AttributeValue> item) : AmazonDynamoDBClient(new BasicAWSCredentials("test", "test"), Amazon.RegionEndpoint.EUWest1)
    {
        public PutItemRequest? Asked { get; private set; }

        public override Task<PutItemResponse> PutItemAsync(PutItemRequest request, CancellationToken cancellationToken = default)
        {
            Asked = request;
            throw new ConditionalCheckFailedException("The conditional request failed") { Item = item };
        }

        public override Task<GetItemResponse> GetItemAsync(GetItemRequest request, CancellationToken cancellationToken = default) =>
            throw new InvalidOperationException("There is no need to ask.");
    }
}
