namespace LambdaKit.Idempotency.Tests.Interleavings;

/// <summary>The store in memory.</summary>
internal sealed class ObservedMemory : IObservedStore
{
    private readonly InMemoryIdempotencyStore _store = new();

    public (string? Owner, IdempotencyStatus Status)? Current => _store.Records is [var record] ? (record.Owner, record.Status) : null;

    public ValueTask<IdempotencyRecord?> TryBeginAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken) =>
        _store.TryBeginAsync(record, now, cancellationToken);

    public ValueTask<bool> TryCompleteAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken) =>
        _store.TryCompleteAsync(record, now, cancellationToken);

    public ValueTask<bool> TryDeleteAsync(string key, string owner, CancellationToken cancellationToken) => _store.TryDeleteAsync(key, owner, cancellationToken);
}
