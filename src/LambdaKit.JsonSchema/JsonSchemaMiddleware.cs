using LambdaKit.Events.Json;
using LambdaKit.Validation;

namespace LambdaKit.JsonSchema;

/// <summary>Stops events that don't keep a JSON Schema before the handler sees them, and results that don't before the caller does.</summary>
/// <remarks>It looks at the event as it arrived: for an HTTP source that is the whole request, and for a batch the whole batch.</remarks>
public sealed class JsonSchemaMiddleware : ILambdaMiddleware
{
    private readonly Schema? _events;
    private readonly Schema? _results;
    private readonly string _errorType;

    /// <summary>Middleware for schemas.</summary>
    /// <param name="events">What events have to keep; null for anything.</param>
    /// <param name="results">What results have to keep; null, the default, for anything. A streamed answer can't be checked.</param>
    /// <param name="errorType">Stands as <c>errorType</c> in the error document, for a <c>Catch</c> to match on; not empty.</param>
    public JsonSchemaMiddleware(Schema? events, Schema? results = null, string errorType = LambdaValidationException.DefaultErrorType)
    {
        ArgumentException.ThrowIfNullOrEmpty(errorType);
        if (events is null && results is null)
            throw new ArgumentNullException(nameof(events), "There is no schema, so there is nothing to check. Give one, or leave the middleware out.");

        _events = events;
        _results = results;
        _errorType = errorType;
    }

    /// <inheritdoc />
    /// <exception cref="LambdaValidationException">Event or result don't keep their schema.</exception>
    public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        ArgumentNullException.ThrowIfNull(next);
        Check("event", _events, invocation.Payload);
        var running = next(invocation);
        if (_results is null)
            return running;
        if (!running.IsCompletedSuccessfully)
            return WaitAsync(running, invocation);

        CheckResult(invocation);
        return default;
    }

    private async ValueTask WaitAsync(ValueTask running, LambdaInvocation invocation)
    {
        await running.ConfigureAwait(false);
        CheckResult(invocation);
    }

    private void CheckResult(LambdaInvocation invocation)
    {
        if (!invocation.HasResult)
            return;

        using var writer = new JsonWriter();
        invocation.WriteResult(writer);
        Check("result", _results, writer.WrittenSpan.ToArray());
    }

    private void Check(string subject, Schema? schema, ReadOnlyMemory<byte> json)
    {
        if (schema?.Validate(json) is { Count: > 0 } errors)
            throw new LambdaValidationException(subject, errors, _errorType);
    }
}
