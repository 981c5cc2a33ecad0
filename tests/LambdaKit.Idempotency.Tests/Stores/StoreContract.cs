using LambdaKit.Testing;

namespace LambdaKit.Idempotency.Tests.Stores;

/// <summary>What every store has to do. Each test goes by its name, as theories show it.</summary>
internal static class StoreContract
{
    private static readonly DateTimeOffset Noon = new FakeClock().GetUtcNow();

    private static readonly Dictionary<string, Func<IIdempotencyStore, Task>> Tests = new(StringComparer.Ordinal)
    {
        ["the first attempt begins, and the second meets its record"] = async store =>
        {
            var first = Attempt("first", validation: "abc");

            Assert.Null(await store.TryBeginAsync(first, Noon, default));
            var met = await store.TryBeginAsync(Attempt("second"), Noon, default);

            Assert.NotNull(met);
            Equal(first, met);
        },
        ["keys are apart"] = async store =>
        {
            Assert.Null(await store.TryBeginAsync(Attempt("first", "a"), Noon, default));
            Assert.Null(await store.TryBeginAsync(Attempt("second", "b"), Noon, default));
        },
        ["a completed record is met with its answer, letter by letter"] = async store =>
        {
            var answer = "{\"text\":\"tea \\u0026 \u00e9\u4e16\ud83d\ude00 \\\" \\\\ \\n\",\"n\":1.50}";
            await store.TryBeginAsync(Attempt("first"), Noon, default);

            Assert.True(await store.TryCompleteAsync(Ended("first", answer), Noon, default));
            var met = await store.TryBeginAsync(Attempt("second"), Noon, default);

            Assert.Equal(IdempotencyStatus.Completed, met?.Status);
            Assert.Equal(answer, met?.Data);
            Assert.Equal(Noon.AddHours(1), met?.ExpiresAt);
        },
        ["a failed record is met as one"] = async store =>
        {
            await store.TryBeginAsync(Attempt("first"), Noon, default);

            Assert.True(await store.TryCompleteAsync(Ended("first", "{}", IdempotencyStatus.Failed), Noon, default));

            Assert.Equal(IdempotencyStatus.Failed, (await store.TryBeginAsync(Attempt("second"), Noon, default))?.Status);
        },
        ["completing is the same the second time"] = async store =>
        {
            await store.TryBeginAsync(Attempt("first"), Noon, default);

            Assert.True(await store.TryCompleteAsync(Ended("first", "1"), Noon, default));
            Assert.True(await store.TryCompleteAsync(Ended("first", "1"), Noon, default));
        },
        ["a deleted record is gone"] = async store =>
        {
            await store.TryBeginAsync(Attempt("first"), Noon, default);

            Assert.True(await store.TryDeleteAsync("orders.handler#1", "first", default));
            Assert.False(await store.TryDeleteAsync("orders.handler#1", "first", default));

            Assert.Null(await store.TryBeginAsync(Attempt("second"), Noon, default));
        },
        ["another attempt takes over once the first one's time is over, not before"] = async store =>
        {
            await store.TryBeginAsync(Attempt("first"), Noon, default);

            Assert.NotNull(await store.TryBeginAsync(Attempt("second"), Noon.AddSeconds(30), default));
            Assert.Null(await store.TryBeginAsync(Attempt("second"), Noon.AddMilliseconds(30_001), default));

            Assert.Equal("second", (await store.TryBeginAsync(Attempt("third"), Noon.AddSeconds(30), default))?.Owner);
        },
        ["an attempt without a time is never taken over from while its record lives"] = async store =>
        {
            await store.TryBeginAsync(new() { Key = "orders.handler#1", Status = IdempotencyStatus.InProgress, ExpiresAt = Noon.AddHours(1), Owner = "first" }, Noon, default);

            Assert.NotNull(await store.TryBeginAsync(Attempt("second"), Noon.AddMinutes(59), default));
        },
        ["a late attempt neither completes nor deletes its successor's record"] = async store =>
        {
            await store.TryBeginAsync(Attempt("first"), Noon, default);
            await store.TryBeginAsync(Attempt("second"), Noon.AddSeconds(31), default);

            Assert.False(await store.TryCompleteAsync(Ended("first", "1"), Noon.AddSeconds(32), default));
            Assert.False(await store.TryDeleteAsync("orders.handler#1", "first", default));

            var met = await store.TryBeginAsync(Attempt("third"), Noon.AddSeconds(30), default);
            Assert.Equal("second", met?.Owner);
            Assert.Equal(IdempotencyStatus.InProgress, met?.Status);
            Assert.True(await store.TryCompleteAsync(Ended("second", "2"), Noon.AddSeconds(33), default));
        },
        ["what was never begun can't be completed"] = async store => Assert.False(await store.TryCompleteAsync(Ended("first", "1"), Noon, default)),
        ["a completed record ends when its time is over"] = async store =>
        {
            await store.TryBeginAsync(Attempt("first"), Noon, default);
            await store.TryCompleteAsync(Ended("first", "1"), Noon, default);

            Assert.NotNull(await store.TryBeginAsync(Attempt("second"), Noon.AddHours(1), default));
            Assert.Null(await store.TryBeginAsync(Attempt("second"), Noon.AddHours(1).AddSeconds(1), default));
        },
        ["of many attempts at once one begins"] = async store =>
        {
            var attempts = Enumerable.Range(0, 16).Select(i => Task.Run(async () => await store.TryBeginAsync(Attempt($"attempt {i}"), Noon, default))).ToList();

            var met = await Task.WhenAll(attempts);

            Assert.Single(met, record => record is null);
            Assert.Single(met.OfType<IdempotencyRecord>().Select(record => record.Owner).Distinct());
        },
        ["a large answer is kept"] = async store =>
        {
            var answer = "\"" + new string('x', 300_000) + "\"";
            await store.TryBeginAsync(Attempt("first"), Noon, default);
            await store.TryCompleteAsync(Ended("first", answer), Noon, default);

            Assert.Equal(answer, (await store.TryBeginAsync(Attempt("second"), Noon, default))?.Data);
        },
    };

    public static TheoryData<string> Names => [.. Tests.Keys];

    public static Task RunAsync(string name, IIdempotencyStore store) => Tests[name](store);

    private static IdempotencyRecord Attempt(string owner, string key = "1", string? validation = null) => new()
    {
        Key = "orders.handler#" + key,
        Status = IdempotencyStatus.InProgress,
        ExpiresAt = Noon.AddHours(1),
        InProgressExpiresAt = Noon.AddSeconds(30),
        Owner = owner,
        Validation = validation,
    };

    private static IdempotencyRecord Ended(string owner, string data, IdempotencyStatus status = IdempotencyStatus.Completed) => new()
    {
        Key = "orders.handler#1",
        Status = status,
        ExpiresAt = Noon.AddHours(1),
        InProgressExpiresAt = Noon.AddSeconds(30),
        Owner = owner,
        Data = data,
    };

    private static void Equal(IdempotencyRecord expected, IdempotencyRecord actual)
    {
        Assert.Equal(expected.Key, actual.Key);
        Assert.Equal(expected.Status, actual.Status);
        Assert.Equal(expected.ExpiresAt, actual.ExpiresAt);
        Assert.Equal(expected.InProgressExpiresAt, actual.InProgressExpiresAt);
        Assert.Equal(expected.Owner, actual.Owner);
        Assert.Equal(expected.Validation, actual.Validation);
        Assert.Equal(expected.Data, actual.Data);
    }
}
