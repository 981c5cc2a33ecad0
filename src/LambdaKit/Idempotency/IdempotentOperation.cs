using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace LambdaKit.Idempotency;

/// <summary>
/// Lets a part of a handler take effect once for each key: one of several steps, or what is called from somewhere else than a handler. One object serves all
/// invocations.
/// </summary>
public sealed class IdempotentOperation
{
    private readonly IdempotencyEngine _engine;

    /// <summary>An operation that works by these options.</summary>
    /// <param name="options">With a name in <see cref="IdempotencyOptions.Operation"/>; its keys are given with each run.</param>
    /// <exception cref="LambdaConfigurationException">They can't work; the message says all that is wrong.</exception>
    public IdempotentOperation(IdempotencyOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        _engine = new(options, defaultOperation: null);
        if (options.Key is not null || options.Validation is not null || options.OnReplay is not null || options.MissingKey != MissingIdempotencyKey.Run)
            throw new LambdaConfigurationException("Key, MissingKey, Validation and OnReplay are for events; an IdempotentOperation is given its key with each run. Leave them out.");
    }

    /// <summary>Runs the operation, or returns what it returned before.</summary>
    /// <typeparam name="TResult">What it returns.</typeparam>
    /// <param name="key">Tells it from others of its kind, such as an order's number; not empty.</param>
    /// <param name="context">Of the invocation.</param>
    /// <param name="operation">What must take effect once. Its token is cancelled a margin before the deadline.</param>
    /// <param name="resultType">Such as <c>AppJson.Default.Receipt</c>.</param>
    /// <exception cref="IdempotencyInProgressException">Another attempt is under way.</exception>
    /// <exception cref="IdempotencyAnswerLostException">The operation is done, but its result was too large to be kept.</exception>
    /// <exception cref="IdempotencyStoreException">The store failed; the operation did not run.</exception>
    public async ValueTask<TResult> RunAsync<TResult>(string key, LambdaContext context, Func<CancellationToken, ValueTask<TResult>> operation, JsonTypeInfo<TResult> resultType)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(resultType);
        var claim = await ClaimAsync(key, context).ConfigureAwait(false);
        if (claim.Ended is { } ended)
            return JsonSerializer.Deserialize(DataOf(ended, context), resultType)!; // Null where the result was.

        TResult result;
        byte[] json;
        try
        {
            result = await operation(context.DeadlineToken).ConfigureAwait(false);
            json = JsonSerializer.SerializeToUtf8Bytes(result, resultType);
        }
        catch (Exception exception)
        {
            await _engine.FailAsync(claim, exception, context).ConfigureAwait(false);
            throw;
        }

        IdempotencyReport.Ended(context, await _engine.CompleteAsync(claim, json, context).ConfigureAwait(false));
        return result;
    }

    /// <summary>Runs the operation, unless it ran before.</summary>
    /// <param name="key">Tells it from others of its kind, such as an order's number; not empty.</param>
    /// <param name="context">Of the invocation.</param>
    /// <param name="operation">What must take effect once. Its token is cancelled a margin before the deadline.</param>
    /// <exception cref="IdempotencyInProgressException">Another attempt is under way.</exception>
    /// <exception cref="IdempotencyStoreException">The store failed; the operation did not run.</exception>
    public async ValueTask RunAsync(string key, LambdaContext context, Func<CancellationToken, ValueTask> operation)
    {
        ArgumentException.ThrowIfNullOrEmpty(key);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(operation);
        var claim = await ClaimAsync(key, context).ConfigureAwait(false);
        if (claim.Ended is { } ended)
        {
            _ = DataOf(ended, context);
            return;
        }

        try
        {
            await operation(context.DeadlineToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            await _engine.FailAsync(claim, exception, context).ConfigureAwait(false);
            throw;
        }

        IdempotencyReport.Ended(context, await _engine.CompleteAsync(claim, context).ConfigureAwait(false));
    }

    private static byte[] DataOf(IdempotencyRecord ended, LambdaContext context)
    {
        IdempotencyReport.Ended(context, IdempotencyOutcome.Replayed);
        var data = StoredAnswer.Decode(ended.Data ?? StoredAnswer.None);
        return ended.Status == IdempotencyStatus.Failed ? throw StoredFailure.Parse(data).ToException() : data;
    }

    private ValueTask<Claim> ClaimAsync(string key, LambdaContext context) => _engine.ClaimAsync(_engine.KeyOf(context, CanonicalJson.HashOf(key)), validation: null, context);
}
