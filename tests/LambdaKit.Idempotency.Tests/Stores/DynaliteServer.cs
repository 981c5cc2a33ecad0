using System.Globalization;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Runtime;
using LambdaKit.Idempotency.DynamoDb;

namespace LambdaKit.Idempotency.Tests.Stores;

/// <summary>npm's dynalite, on a port that the system chose; nothing where it is missing.</summary>
public sealed class DynaliteServer : IAsyncLifetime
{
    private const string Program =
        "require(process.argv[1])({ createTableMs: 0 }).listen(0, '127.0.0.1', function () { console.log('port ' + this.address().port) })";

    private ServerProcess? _process;
    private AmazonDynamoDBClient? _client;
    private int _tables;

    public AmazonDynamoDBClient Client => _client ?? throw new InvalidOperationException("The server is not there.");

    public async Task InitializeAsync()
    {
        if (Server.Dynalite is null)
            return;

        _process = new("node", ["-e", Program, Server.Dynalite], line => line.StartsWith("port ", StringComparison.Ordinal) ? line[5..] : null);
        var port = await _process.ReadyAsync();
        _client = new(new BasicAWSCredentials("test", "test"), new AmazonDynamoDBConfig { ServiceURL = $"http://127.0.0.1:{port}", AuthenticationRegion = "eu-west-1" });
    }

    public Task DisposeAsync()
    {
        _client?.Dispose();
        _process?.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>A table of its own, with these key attributes.</summary>
    public async Task<string> CreateTableAsync(string key, string? sortKey = null)
    {
        var name = "table" + Interlocked.Increment(ref _tables).ToString(CultureInfo.InvariantCulture);
        var request = new CreateTableRequest
        {
            TableName = name,
            BillingMode = BillingMode.PAY_PER_REQUEST,
            KeySchema = [new(key, KeyType.HASH)],
            AttributeDefinitions = [new(key, ScalarAttributeType.S)],
        };
        if (sortKey is not null)
        {
            request.KeySchema.Add(new(sortKey, KeyType.RANGE));
            request.AttributeDefinitions.Add(new(sortKey, ScalarAttributeType.S));
        }

        await Client.CreateTableAsync(request);
        while ((await Client.DescribeTableAsync(name)).Table.TableStatus != TableStatus.ACTIVE)
        {
            // It takes no time.
        }

        return name;
    }

    public async Task<DynamoDbIdempotencyStore> CreateStoreAsync() => new(Client, new() { TableName = await CreateTableAsync("id") });
}
