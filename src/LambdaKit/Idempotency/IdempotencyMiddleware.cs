using LambdaKit.Events.Json;

namespace LambdaKit.Idempotency;

/// <summary>
/// Lets an event take effect once for each key: an event that comes again gets the answer of the first time, and the handler does not run. Where an attempt
/// is killed on its way nobody knows how far it came; the next one runs the handler again.
/// </summary>
/// <remarks>It needs to be inside of what changes answers that are given again too, and outside of what must not run again.</remarks>
public sealed class IdempotencyMiddleware : ILambdaMiddleware
{
    private readonly IdempotencyEngine _engine;
    private readonly IdempotencyKey? _key;
    private readonly IdempotencyKey? _validation;
    private readonly MissingIdempotencyKey _missingKey;
    private readonly Action<LambdaInvocation, IdempotencyRecord>? _onReplay;

    /// <summary>Middleware that works by these options.</summary>
    /// <exception cref="LambdaConfigurationException">They can't work; the message says all that is wrong.</exception>
    public IdempotencyMiddleware(IdempotencyOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _engine = new(options, "handler");
        _key = options.Key;
        _validation = options.Validation;
        _missingKey = options.MissingKey;
        _onReplay = options.OnReplay;
    }

    /// <inheritdoc/>
    /// <exception cref="IdempotencyInProgressException">Another attempt is under way.</exception>
    /// <exception cref="IdempotencyMismatchException">The event differs in what must not change.</exception>
    /// <exception cref="IdempotencyKeyMissingException">The event has no key, and has to.</exception>
    /// <exception cref="IdempotencyAnswerLostException">The operation is done, but its answer was too large to be kept.</exception>
    /// <exception cref="IdempotencyStoreException">The store failed; the handler did not run.</exception>
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(next);
        var context = invocation.Context;
        if (HashOf(invocation) is { } hash)
            return RunAsync(invocation, next, hash);

        if (_missingKey == MissingIdempotencyKey.Throw)
            throw new IdempotencyKeyMissingException(_engine.Operation);

        IdempotencyLog.KeyMissing(context.Logger, _engine.Operation);
        Note(context, IdempotencyOutcome.Skipped);
        return next(invocation);
    }

    private static void Note(LambdaContext context, IdempotencyOutcome outcome)
    {
        context.Details.IdempotencyOutcome = outcome;
        IdempotencyReport.Ended(context, outcome);
    }

    private string? HashOf(LambdaInvocation invocation)
    {
        if (!invocation.CanReplay)
            throw new LambdaConfigurationException("A streamed answer cannot be given again, so idempotency cannot be used with a streaming handler. Put an IdempotentOperation around what must take effect once.");

        if (_key is not null)
            return _key.HashOf(invocation.Event);

        if (invocation.IsUnique)
        {
            throw new LambdaConfigurationException(
                "No two HTTP requests are the same, as each has an id and a time, so the whole request is no idempotency key. " +
                "Select one, such as IdempotencyKey.From<IHttpRequestEvent>(request => request.GetHeader(\"idempotency-key\")).");
        }

        var payload = invocation.Payload.Span;
        return payload.IsEmpty || payload.SequenceEqual("null"u8) ? null : CanonicalJson.HashOf(payload);
    }

    private async ValueTask RunAsync(LambdaInvocation invocation, LambdaDelegate next, string hash)
    {
        var context = invocation.Context;
        var claim = await _engine.ClaimAsync(_engine.KeyOf(context, hash), _validation?.HashOf(invocation.Event), context).ConfigureAwait(false);
        if (claim.Ended is { } ended)
        {
            Note(context, IdempotencyOutcome.Replayed);
            Replay(invocation, ended);
            return;
        }

        byte[] answer;
        try
        {
            context.Details.IdempotencyOutcome = IdempotencyOutcome.Fresh;
            await next(invocation).ConfigureAwait(false);
            answer = invocation.ResponseStream is { HasBegun: true } ? [] : AnswerOf(invocation);
        }
        catch (Exception exception)
        {
            await _engine.FailAsync(claim, exception, context).ConfigureAwait(false);
            throw;
        }

        if (invocation.HasFailed)
            await _engine.ReleaseAsync(claim, context).ConfigureAwait(false);
        else
            Note(context, await CompleteAsync(claim, answer, invocation).ConfigureAwait(false));
    }

    private ValueTask<IdempotencyOutcome> CompleteAsync(Claim claim, byte[] answer, LambdaInvocation invocation) =>
        invocation.ResponseStream is { HasBegun: true } ? _engine.CompleteWithoutAnswerAsync(claim, invocation.Context)
        : invocation.HasResult ? _engine.CompleteAsync(claim, answer, invocation.Context) : _engine.CompleteAsync(claim, invocation.Context);

    private void Replay(LambdaInvocation invocation, IdempotencyRecord ended)
    {
        var data = StoredAnswer.Decode(ended.Data ?? StoredAnswer.None);
        if (ended.Status == IdempotencyStatus.Failed)
            throw StoredFailure.Parse(data).ToException();

        invocation.Replay(data);
        _onReplay?.Invoke(invocation, ended);
    }

    private static byte[] AnswerOf(LambdaInvocation invocation)
    {
        using var writer = new JsonWriter();
        invocation.WriteResult(writer);
        return writer.WrittenSpan.ToArray();
    }
}
