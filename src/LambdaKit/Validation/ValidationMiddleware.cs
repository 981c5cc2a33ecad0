using LambdaKit.Batches;
using LambdaKit.Http;

namespace LambdaKit.Validation;

/// <summary>Stops events that are not valid before the handler sees them: those of types that are <see cref="IValidatable"/>, by hand or by <c>[ValidatableType]</c>.</summary>
/// <remarks>
/// Around a handler it checks the event; in <see cref="BatchPolicy.RecordMiddleware"/> what each record holds, and one that is not valid is a permanent failure, for
/// <see cref="BatchPolicy.PermanentFailure"/> to decide about. Bodies of HTTP routes are checked without it. An event of any other type passes.
/// </remarks>
public sealed class ValidationMiddleware : ILambdaMiddleware, IRecordMiddleware
{
    private readonly string _errorType;
    private readonly bool _checksResults;

    /// <summary>With the default options.</summary>
    public ValidationMiddleware()
        : this(new ValidationOptions())
    {
    }

    /// <summary>With options.</summary>
    /// <param name="options">Read now, once.</param>
    /// <exception cref="ArgumentException">The error type is empty.</exception>
    public ValidationMiddleware(ValidationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (string.IsNullOrEmpty(options.ErrorType))
            throw new ArgumentException($"The error type is empty, so no caller could match on it. Set ErrorType, or leave it at '{LambdaValidationException.DefaultErrorType}'.", nameof(options));

        _errorType = options.ErrorType;
        _checksResults = options.ChecksResults;
    }

    /// <inheritdoc />
    /// <exception cref="LambdaValidationException">The event is not valid.</exception>
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(next);
        if (!invocation.HasRawEvent)
            Validity.Check("event", invocation.Event, invocation.EventNames, _errorType);
        var running = next(invocation);
        if (!_checksResults)
            return running;
        if (!running.IsCompletedSuccessfully)
            return WaitAsync(running, invocation, _errorType);

        Validity.Check("result", invocation.Result, invocation.ResultNames, _errorType);
        return default;

        static async ValueTask WaitAsync(ValueTask running, LambdaInvocation invocation, string errorType)
        {
            await running.ConfigureAwait(false);
            Validity.Check("result", invocation.Result, invocation.ResultNames, errorType);
        }
    }

    /// <inheritdoc />
    /// <exception cref="LambdaValidationException">What the record holds is not valid.</exception>
    public ValueTask<RecordOutcome> InvokeAsync(RecordInvocation record, RecordDelegate next)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(next);
        // The content is read further in, and checked there.
        record.Batch.ChecksContent = true;
        return next(record);
    }
}
