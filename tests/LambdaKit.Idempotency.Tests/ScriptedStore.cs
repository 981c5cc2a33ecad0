namespace LambdaKit.Idempotency.Tests;

/// <summary>A store whose steps a test lets fail.</summary>
internal sealed class ScriptedStore : IIdempotencyStore
{
    public InMemoryIdempotencyStore Inner { get; } = new();

    public int MaxRecordBytes { get; init; } = int.MaxValue;

    /// <summary>Called before a step, by its name.</summary>
    public Action<string>? Before { get; set; }

    /// <summary>Called when a step has been taken, and its caller doesn't know yet.</summary>
    public Action<string>? After { get; set; }

    public int Begins { get; private set; }

    public async ValueTask<IdempotencyRecord?> TryBeginAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Begins++;
        Before?.Invoke("begin");
        var old = await Inner.TryBeginAsync(record, now, cancellationToken);
        After?.Invoke("begin");
        return old;
    }

    public async ValueTask<bool> TryCompleteAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        Before?.Invoke("complete");
        var isKept = await Inner.TryCompleteAsync(record, now, cancellationToken);
        After?.Invoke("complete");
        return isKept;
    }

    public async ValueTask<bool> TryDeleteAsync(string key, string owner, CancellationToken cancellationToken)
    {
        Before?.Invoke("delete");
        var isDeleted = await Inner.TryDeleteAsync(key, owner, cancellationToken);
        After?.Invoke("delete");
        return isDeleted;
    }
}
