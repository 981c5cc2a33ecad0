using LambdaKit.Batches;

namespace LambdaKit.Idempotency;

/// <summary>
/// Lets each record of a batch take effect once: one that is delivered again, because others of its batch failed or the source does so by itself, is done
/// without running its handler. Goes into <see cref="BatchPolicy.RecordMiddleware"/>.
/// </summary>
/// <remarks>
/// Without <see cref="IdempotencyOptions.Key"/> a record is told by the identifier that its source gives it: queue and message id, stream and sequence
/// number, topic, partition and offset. Deduplication ids are no keys by default, as those made of a message's content would swallow a later message of the same.
/// </remarks>
public sealed class IdempotentRecords : IRecordMiddleware
{
    private readonly IdempotencyEngine _engine;
    private readonly IdempotencyKey? _key;
    private readonly IdempotencyKey? _validation;
    private readonly MissingIdempotencyKey _missingKey;

    /// <summary>Record middleware that works by these options.</summary>
    /// <exception cref="LambdaConfigurationException">They can't work; the message says all that is wrong.</exception>
    public IdempotentRecords(IdempotencyOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _engine = new(options, "record");
        if (options.OnReplay is not null)
            throw new LambdaConfigurationException("OnReplay is called for whole invocations only, and a record has no answer to replace; leave it null.");

        _key = options.Key;
        _validation = options.Validation;
        _missingKey = options.MissingKey;
    }

    /// <inheritdoc/>
    /// <exception cref="IdempotencyInProgressException">Another attempt is under way.</exception>
    /// <exception cref="IdempotencyMismatchException">The record differs in what must not change.</exception>
    /// <exception cref="IdempotencyKeyMissingException">The record has no key, and has to.</exception>
    /// <exception cref="IdempotencyStoreException">The store failed; the handler did not run.</exception>
    public ValueTask<RecordOutcome> InvokeAsync(RecordInvocation record, RecordDelegate next)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(next);
        var hash = _key is null ? RecordIdentity.HashOf(record) : _key.HashOf(record.Part ?? record.Record);
        if (hash is not null)
            return RunAsync(record, next, hash);

        if (_missingKey == MissingIdempotencyKey.Throw)
            throw new IdempotencyKeyMissingException(_engine.Operation);

        IdempotencyLog.KeyMissing(record.Context.Logger, _engine.Operation);
        Note(record, IdempotencyOutcome.Skipped);
        return next(record);
    }

    private static void Note(RecordInvocation record, IdempotencyOutcome outcome)
    {
        record.IdempotencyOutcome = outcome;
        IdempotencyReport.Ended(record.Context, outcome);
    }

    private async ValueTask<RecordOutcome> RunAsync(RecordInvocation record, RecordDelegate next, string hash)
    {
        var context = record.Context;
        var claim = await _engine.ClaimAsync(_engine.KeyOf(context, hash), _validation?.HashOf(record.Part ?? record.Record), context).ConfigureAwait(false);
        if (claim.Ended is { } ended)
        {
            Note(record, IdempotencyOutcome.Replayed);
            if (ended.Status != IdempotencyStatus.Failed)
                return RecordOutcome.Done;

            throw StoredFailure.Parse(StoredAnswer.Decode(ended.Data ?? StoredAnswer.None)).ToException();
        }

        RecordOutcome outcome;
        try
        {
            record.IdempotencyOutcome = IdempotencyOutcome.Fresh;
            outcome = await next(record).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            await _engine.FailAsync(claim, exception, context).ConfigureAwait(false);
            throw;
        }

        if (outcome.IsDone)
            Note(record, await _engine.CompleteAsync(claim, context).ConfigureAwait(false));
        else if (outcome.Kind == RecordOutcomeKind.PermanentlyFailed)
            await _engine.FailAsync(claim, outcome.Reason is { } reason ? new PermanentFailureException(reason) : new PermanentFailureException(), context).ConfigureAwait(false);
        else
            await _engine.ReleaseAsync(claim, context).ConfigureAwait(false);

        return outcome;
    }
}
