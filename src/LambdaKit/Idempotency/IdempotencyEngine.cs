using System.Text;

namespace LambdaKit.Idempotency;

/// <summary>The protocol of one operation, the same for whole invocations, records and parts of a handler: claim the key, run, then complete or release it.</summary>
/// <remarks>
/// 1. An attempt puts its record, with an owner token of its own, unless one stands in its way. 2. If one does: an ended one is replayed, one under way is
/// waited for or refused; one that is over was replaced in the same step. 3. The operation runs. 4. The record is completed with the answer or, after a
/// failure, removed: only if it still belongs to the owner. So an attempt that comes late changes nothing of its successor's.
/// </remarks>
internal sealed class IdempotencyEngine
{
    private static readonly TimeSpan FirstPoll = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan MaxPoll = TimeSpan.FromSeconds(1);

    private readonly IIdempotencyStore _store;
    private readonly RecordCache? _cache;
    private readonly string? _sharedPrefix;
    private readonly string _middle;
    private readonly TimeSpan _expiresAfter;
    private readonly TimeSpan _maxWait;
    private readonly int? _compressAbove;
    private readonly int _maxRetries;
    private readonly TimeSpan _retryDelay;

    /// <exception cref="LambdaConfigurationException">The options can't work.</exception>
    public IdempotencyEngine(IdempotencyOptions options, string? defaultOperation)
    {
        Check(options, defaultOperation);
        Operation = options.Operation ?? defaultOperation!; // Checked.
        KeepsFailure = options.KeepsFailure;
        _store = options.Store;
        _cache = options.CacheSize > 0 ? new(options.CacheSize) : null;
        _sharedPrefix = options.KeyPrefix;
        _middle = _sharedPrefix is null ? $".{Operation}#" : "#";
        _expiresAfter = options.ExpiresAfter;
        _maxWait = options.MaxWait;
        _compressAbove = options.CompressAbove;
        _maxRetries = options.MaxRetries;
        _retryDelay = options.RetryDelay;
    }

    public string Operation { get; }

    public Func<Exception, bool>? KeepsFailure { get; }

    /// <summary>The key of a record: which function, which part of it, which event. Of these options, whoever else uses the store.</summary>
    public string KeyOf(LambdaContext context, string hash) => string.Concat(_sharedPrefix ?? context.FunctionName, _middle, hash);

    /// <summary>Claims an operation, or finds out how it has ended.</summary>
    /// <exception cref="IdempotencyInProgressException">Another attempt is under way.</exception>
    /// <exception cref="IdempotencyMismatchException">The event differs from that of the record.</exception>
    /// <exception cref="IdempotencyStoreException">The store failed.</exception>
    public async ValueTask<Claim> ClaimAsync(string key, string? validation, LambdaContext context)
    {
        var clock = context.Clock;
        var now = clock.GetUtcNow();
        var started = now;
        var deadline = context.Deadline;
        var expiry = now + _expiresAfter;
        var attempt = new IdempotencyRecord
        {
            Key = key,
            Status = IdempotencyStatus.InProgress,
            Owner = Guid.NewGuid().ToString("N"),
            InProgressExpiresAt = deadline,
            ExpiresAt = expiry > deadline ? expiry : deadline, // A record that ends while its attempt runs would let another in.
            Validation = validation,
        };

        if (_cache?.Find(key, now) is { } cached)
            return Ended(attempt, cached, context);

        var poll = FirstPoll;
        while (true)
        {
            var other = await TryAsync(static (store, record, now, token) => store.TryBeginAsync(record, now, token), attempt, now, context, context.DeadlineToken).ConfigureAwait(false);

            // Its own record stands in the way when the answer to the first try got lost.
            if (other is null || (other.Owner == attempt.Owner && other.Status == IdempotencyStatus.InProgress))
                return new(attempt, null);

            if (other.Status != IdempotencyStatus.InProgress)
            {
                var claim = Ended(attempt, other, context);
                _cache?.Keep(other);
                return claim;
            }

            now = clock.GetUtcNow();
            if (_maxWait == TimeSpan.Zero || (_maxWait > TimeSpan.Zero && now - started >= _maxWait) || !await WaitAsync(other, now, poll, started, context).ConfigureAwait(false))
            {
                IdempotencyLog.InProgress(context.Logger, key);
                IdempotencyReport.FoundInProgress(context);
                throw new IdempotencyInProgressException(key, other.InProgressExpiresAt);
            }

            now = clock.GetUtcNow();
            poll = poll * 2 < MaxPoll ? poll * 2 : MaxPoll;
        }
    }

    /// <summary>Keeps what was answered, if the attempt still owns the operation.</summary>
    public ValueTask<IdempotencyOutcome> CompleteAsync(Claim claim, ReadOnlySpan<byte> answer, LambdaContext context) =>
        EndAsync(claim, IdempotencyStatus.Completed, Encode(claim, answer, context), context);

    /// <summary>Keeps that there was nothing to answer.</summary>
    public ValueTask<IdempotencyOutcome> CompleteAsync(Claim claim, LambdaContext context) => EndAsync(claim, IdempotencyStatus.Completed, StoredAnswer.None, context);

    /// <summary>Keeps that the operation is done, and that its answer can't be given again.</summary>
    public ValueTask<IdempotencyOutcome> CompleteWithoutAnswerAsync(Claim claim, LambdaContext context) => EndAsync(claim, IdempotencyStatus.Completed, StoredAnswer.Lost, context);

    /// <summary>After a failure: keeps it if the options say so, else lets the operation be tried again. Never throws, lest it hide the failure.</summary>
    public async ValueTask FailAsync(Claim claim, Exception exception, LambdaContext context)
    {
        if (KeepsFailure?.Invoke(exception) == true)
            await EndAsync(claim, IdempotencyStatus.Failed, Encode(claim, StoredFailure.Of(exception).ToJson(), context), context).ConfigureAwait(false);
        else
            await ReleaseAsync(claim, context).ConfigureAwait(false);
    }

    /// <summary>Removes the record, if the attempt still owns it, so that the operation can be tried again.</summary>
    public async ValueTask ReleaseAsync(Claim claim, LambdaContext context)
    {
        try
        {
            await TryAsync(
                static (store, record, _, token) => store.TryDeleteAsync(record.Key, record.Owner!, token), // An attempt has an owner.
                claim.Attempt, default, context, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            IdempotencyLog.NotDeleted(context.Logger, claim.Attempt.Key, claim.Attempt.InProgressExpiresAt ?? claim.Attempt.ExpiresAt, exception);
        }
    }

    private static Claim Ended(IdempotencyRecord attempt, IdempotencyRecord ended, LambdaContext context)
    {
        if (attempt.Validation is not null && ended.Validation is not null && attempt.Validation != ended.Validation)
            throw new IdempotencyMismatchException(attempt.Key);

        if (ended.Data == StoredAnswer.Lost)
            throw new IdempotencyAnswerLostException(attempt.Key);

        IdempotencyLog.Replayed(context.Logger, attempt.Key);
        return new(attempt, ended);
    }

    /// <summary>Waits a while, not beyond the other attempt's time, the own one's and the longest that is allowed; false when the time is over.</summary>
    private async ValueTask<bool> WaitAsync(IdempotencyRecord other, DateTimeOffset now, TimeSpan poll, DateTimeOffset started, LambdaContext context)
    {
        var delay = Jitter(poll);
        if (other.InProgressExpiresAt - now is { } untilOver && untilOver + TimeSpan.FromMilliseconds(1) < delay)
            delay = untilOver + TimeSpan.FromMilliseconds(1);
        if (_maxWait > TimeSpan.Zero && started + _maxWait - now < delay)
            delay = started + _maxWait - now;
        if (delay <= TimeSpan.Zero)
            delay = TimeSpan.FromMilliseconds(1);

        try
        {
            await Task.Delay(delay, context.Clock, context.DeadlineToken).ConfigureAwait(false);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async ValueTask<IdempotencyOutcome> EndAsync(Claim claim, IdempotencyStatus status, string data, LambdaContext context)
    {
        var attempt = claim.Attempt;
        var now = context.Clock.GetUtcNow();
        var ended = new IdempotencyRecord
        {
            Key = attempt.Key,
            Status = status,
            Owner = attempt.Owner,
            InProgressExpiresAt = attempt.InProgressExpiresAt,
            ExpiresAt = now + _expiresAfter,
            Validation = attempt.Validation,
            Data = data,
        };

        bool isKept;
        try
        {
            // Without the deadline's token: what is done is done, and should be known.
            isKept = await TryAsync(static (store, record, now, token) => store.TryCompleteAsync(record, now, token), ended, now, context, CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            // The caller gets its answer: an error would make it try again what has taken effect.
            IdempotencyLog.NotKept(context.Logger, attempt.Key, attempt.InProgressExpiresAt ?? attempt.ExpiresAt, exception);
            return IdempotencyOutcome.Unrecorded;
        }

        if (!isKept)
        {
            IdempotencyLog.OwnershipLost(context.Logger, attempt.Key);
            return IdempotencyOutcome.Unrecorded;
        }

        if (data != StoredAnswer.Lost)
            _cache?.Keep(ended);
        return IdempotencyOutcome.Fresh;
    }

    /// <summary>The answer as a text that the store has room for.</summary>
    private string Encode(Claim claim, ReadOnlySpan<byte> answer, LambdaContext context)
    {
        const int RoomForOthers = 1024; // names, times, owner and hash
        var data = StoredAnswer.Encode(answer, _compressAbove);
        var max = _store.MaxRecordBytes - RoomForOthers - Encoding.UTF8.GetByteCount(claim.Attempt.Key);
        if (data.Length <= max / 3 || Encoding.UTF8.GetByteCount(data) <= max)
            return data;

        data = StoredAnswer.Compress(answer);
        if (data.Length <= max)
            return data;

        IdempotencyLog.TooLarge(context.Logger, claim.Attempt.Key, answer.Length, _store.MaxRecordBytes);
        return StoredAnswer.Lost;
    }

    /// <summary>Takes a step of the store, and again when it fails.</summary>
    private async ValueTask<T> TryAsync<T>(
        Func<IIdempotencyStore, IdempotencyRecord, DateTimeOffset, CancellationToken, ValueTask<T>> step,
        IdempotencyRecord record,
        DateTimeOffset now,
        LambdaContext context,
        CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await step(_store, record, now, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (IsTransient(exception, cancellationToken))
            {
                if (attempt > _maxRetries)
                {
                    throw new IdempotencyStoreException(
                        $"The idempotency store failed {attempt} times. Look at the inner exception; the function needs permission, and a way, to reach its store.", exception);
                }

                IdempotencyLog.Retried(context.Logger, attempt, exception.GetType().Name);
            }

            if (_retryDelay > TimeSpan.Zero)
                await Task.Delay(Jitter(_retryDelay * (1 << Math.Min(attempt - 1, 10))), context.Clock, cancellationToken).ConfigureAwait(false);
        }
    }

    private static bool IsTransient(Exception exception, CancellationToken cancellationToken) =>
        exception is not (LambdaConfigurationException or IdempotencyStoreException) && !(exception is OperationCanceledException && cancellationToken.IsCancellationRequested);

    /// <summary>Somewhere between half of a time and all of it, so that those who wait for the same don't come together.</summary>
    private static TimeSpan Jitter(TimeSpan time) => time * (0.5 + Random.Shared.NextDouble() / 2);

    private static void Check(IdempotencyOptions options, string? defaultOperation)
    {
        ArgumentNullException.ThrowIfNull(options);
        var mistakes = new List<string>();
        if (options.Store is null)
            mistakes.Add("Store is null; give it a store, such as a DynamoDbIdempotencyStore.");
        if (options.Operation is { Length: 0 } || (options.Operation is null && defaultOperation is null))
            mistakes.Add("Operation has no name; name the part of the function's work, such as 'charge'.");
        if (options.KeyPrefix is { Length: 0 })
            mistakes.Add("KeyPrefix is empty, so records of all functions would be the same; leave it null, or give it a name.");
        if (options.ExpiresAfter < TimeSpan.FromSeconds(1))
            mistakes.Add($"ExpiresAfter is '{options.ExpiresAfter}', but has to be a second at least.");
        if (options.MaxWait < TimeSpan.Zero && options.MaxWait != Timeout.InfiniteTimeSpan)
            mistakes.Add($"MaxWait is '{options.MaxWait}'; give zero, a positive time or Timeout.InfiniteTimeSpan.");
        if (options.CacheSize < 0)
            mistakes.Add($"CacheSize is '{options.CacheSize}', but cannot be negative.");
        if (options.CompressAbove < 0)
            mistakes.Add($"CompressAbove is '{options.CompressAbove}', but cannot be negative.");
        if (options.MaxRetries is < 0 or > 20)
            mistakes.Add($"MaxRetries is '{options.MaxRetries}', but has to be from 0 to 20.");
        if (!Enum.IsDefined(options.MissingKey))
            mistakes.Add($"MissingKey is '{options.MissingKey}', which is none of its values.");
        if (mistakes.Count > 0)
            throw new LambdaConfigurationException("The options of idempotency cannot work. " + string.Join(" ", mistakes));
    }
}
