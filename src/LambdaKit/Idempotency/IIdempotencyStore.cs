namespace LambdaKit.Idempotency;

/// <summary>Keeps idempotency records. Each method is one atomic step; an attempt changes only what belongs to it.</summary>
/// <remarks>Several invocations call it at once. What it throws is tried again, up to <see cref="IdempotencyOptions.MaxRetries"/> times, unless it is an <see cref="IdempotencyStoreException"/>.</remarks>
public interface IIdempotencyStore
{
    /// <summary>How many bytes a record may have, UTF-8, names and all; by default no limit.</summary>
    int MaxRecordBytes => int.MaxValue;

    /// <summary>Puts a record unless another stands in its way: one with the same key that is not over (<see cref="IdempotencyRecord.IsOver"/>).</summary>
    /// <param name="record">An attempt that begins.</param>
    /// <param name="now">The time by the caller's clock.</param>
    /// <param name="cancellationToken">Ends the waiting; the record may have been put.</param>
    /// <returns>Null when the record was put; otherwise the one that stands in its way.</returns>
    ValueTask<IdempotencyRecord?> TryBeginAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Replaces the record of the same key, if it still belongs to the same owner.</summary>
    /// <param name="record">How the attempt has ended.</param>
    /// <param name="now">The time by the caller's clock.</param>
    /// <param name="cancellationToken">Ends the waiting; the record may have been replaced.</param>
    /// <returns>Whether it was replaced; false when it is gone, or belongs to another attempt.</returns>
    ValueTask<bool> TryCompleteAsync(IdempotencyRecord record, DateTimeOffset now, CancellationToken cancellationToken);

    /// <summary>Removes a record, if it still belongs to the owner.</summary>
    /// <param name="key">Of the record.</param>
    /// <param name="owner">Who it has to belong to.</param>
    /// <param name="cancellationToken">Ends the waiting; the record may have been removed.</param>
    /// <returns>Whether it was removed; false when it is gone, or belongs to another attempt.</returns>
    ValueTask<bool> TryDeleteAsync(string key, string owner, CancellationToken cancellationToken);
}
