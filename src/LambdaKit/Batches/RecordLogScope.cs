namespace LambdaKit.Batches;

/// <summary>Puts the record's id on every log entry that its handler writes, as <c>RecordId</c>. It costs some hundred bytes for each record, so it is asked for: <c>RecordMiddleware = [new RecordLogScope()]</c>.</summary>
public sealed class RecordLogScope : IRecordMiddleware
{
    /// <inheritdoc/>
    public async ValueTask<RecordOutcome> InvokeAsync(RecordInvocation record, RecordDelegate next)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(next);
        using var scope = record.Context.Logger.BeginScope(new Dictionary<string, object?>(1, StringComparer.Ordinal) { ["RecordId"] = record.Id });
        return await next(record).ConfigureAwait(false);
    }
}
