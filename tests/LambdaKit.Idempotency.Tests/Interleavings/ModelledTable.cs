namespace LambdaKit.Idempotency.Tests.Interleavings;

/// <summary>One item of a DynamoDB table, and the conditions that are sent to it, term by term. Without the fence it stands for what other libraries do.</summary>
internal sealed class ModelledTable(bool isFenced = true) : IObservedStore
{
    private bool _exists;
    private string _status = "";
    private long _expiration;
    private long? _inProgressExpiration;
    private string? _owner;
    private string? _data;
    private string _id = "";

    public (string? Owner, IdempotencyStatus Status)? Current => _exists ? (_owner, IdempotencyRecordLayout.StatusOf(_status)) : null;

    public ValueTask<IdempotencyRecord?> TryBeginAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var canBegin = !_exists || _expiration < now.ToUnixTimeSeconds() || (_inProgressExpiration < now.ToUnixTimeMilliseconds() && _status == "INPROGRESS");
        if (!canBegin)
        {
            return new(new IdempotencyRecord
            {
                Key = _id,
                Status = IdempotencyRecordLayout.StatusOf(_status),
                ExpiresAt = DateTimeOffset.FromUnixTimeSeconds(_expiration),
                InProgressExpiresAt = _inProgressExpiration is { } time ? DateTimeOffset.FromUnixTimeMilliseconds(time) : null,
                Owner = _owner,
                Data = _data,
            });
        }

        _exists = true;
        _id = record.Key;
        _status = IdempotencyRecordLayout.NameOf(record.Status);
        _expiration = IdempotencyRecordLayout.ToSeconds(record.ExpiresAt);
        _inProgressExpiration = record.InProgressExpiresAt?.ToUnixTimeMilliseconds();
        _owner = record.Owner;
        _data = null;
        return default;
    }

    public ValueTask<bool> TryCompleteAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken)
    {
        if (isFenced && (!_exists || _owner != record.Owner))
            return new(false);

        _exists = true; // An update without a condition makes the item that it doesn't find.
        _id = record.Key;
        _status = IdempotencyRecordLayout.NameOf(record.Status);
        _expiration = IdempotencyRecordLayout.ToSeconds(record.ExpiresAt);
        _data = record.Data;
        return new(true);
    }

    public ValueTask<bool> TryDeleteAsync(string key, string owner, CancellationToken cancellationToken)
    {
        if (isFenced && (!_exists || _owner != owner))
            return new(false);

        _exists = false;
        return new(true);
    }
}
