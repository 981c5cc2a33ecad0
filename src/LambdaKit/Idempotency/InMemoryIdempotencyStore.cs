namespace LambdaKit.Idempotency;

/// <summary>Keeps records in the memory of one process: for tests. Functions run in many environments, none of which sees what is in another's memory.</summary>
public sealed class InMemoryIdempotencyStore : IIdempotencyStore
{
    /// <summary>After so many attempts, what is over is removed.</summary>
    private const int SweepInterval = 1024;

    private readonly Dictionary<string, IdempotencyRecord> _records = new(StringComparer.Ordinal);
    private readonly object _gate = new();
    private int _untilSweep = SweepInterval;

    /// <summary>What it holds, in no order; a copy.</summary>
    public IReadOnlyList<IdempotencyRecord> Records
    {
        get
        {
            lock (_gate)
                return [.. _records.Values];
        }
    }

    /// <inheritdoc/>
    public ValueTask<IdempotencyRecord?> TryBeginAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        lock (_gate)
        {
            if (_records.TryGetValue(record.Key, out var old) && !old.IsOver(now))
                return new(old);

            _records[record.Key] = record;
            if (--_untilSweep == 0)
                Sweep(now);
        }

        return default;
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryCompleteAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(record);
        lock (_gate)
        {
            if (!_records.TryGetValue(record.Key, out var old) || old.Owner != record.Owner)
                return new(false);

            _records[record.Key] = record;
        }

        return new(true);
    }

    /// <inheritdoc/>
    public ValueTask<bool> TryDeleteAsync(string key, string owner, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(key);
        lock (_gate)
            return new(_records.TryGetValue(key, out var old) && old.Owner == owner && _records.Remove(key));
    }

    private void Sweep(DateTimeOffset now)
    {
        _untilSweep = SweepInterval;
        foreach (var (key, record) in _records)
        {
            if (record.ExpiresAt < now)
                _records.Remove(key);
        }
    }
}
