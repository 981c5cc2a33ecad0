namespace LambdaKit.Idempotency.Tests.Stores;

public sealed class FileIdempotencyStoreTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "lambdakit-idempotency-" + Guid.NewGuid().ToString("N"));

    public static TheoryData<string> Names => StoreContract.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public Task The_contract_holds(string name) => StoreContract.RunAsync(name, new FileIdempotencyStore(_folder));

    [Fact]
    public async Task Stores_of_one_folder_share_their_records()
    {
        var now = DateTimeOffset.UnixEpoch;
        var record = new IdempotencyRecord { Key = "a/b:c#1", Status = IdempotencyStatus.InProgress, ExpiresAt = now.AddHours(1), Owner = "first" };

        Assert.Null(await new FileIdempotencyStore(_folder).TryBeginAsync(record, now, default));

        Assert.Equal("first", (await new FileIdempotencyStore(_folder).TryBeginAsync(record, now, default))?.Owner);
    }

    [Fact]
    public async Task A_file_that_was_half_written_by_a_killed_process_is_none()
    {
        var now = DateTimeOffset.UnixEpoch;
        var record = new IdempotencyRecord { Key = "1", Status = IdempotencyStatus.InProgress, ExpiresAt = now.AddHours(1), Owner = "first" };
        var store = new FileIdempotencyStore(_folder);
        await store.TryBeginAsync(record, now, default);
        var path = Assert.Single(Directory.GetFiles(_folder, "*.json"));
        File.Move(path, path + ".new");
        await File.WriteAllTextAsync(path + ".new", "{\"status\":\"INPR");

        Assert.Null(await store.TryBeginAsync(record, now, default));
    }

    public void Dispose()
    {
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }
}
