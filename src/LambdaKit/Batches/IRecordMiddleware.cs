namespace LambdaKit.Batches;

/// <summary>A step around each record of a batch, as <see cref="ILambdaMiddleware"/> is one around the whole batch.</summary>
public interface IRecordMiddleware
{
    /// <summary>Runs around one record. Several run at once when the records do.</summary>
    /// <param name="record">The record.</param>
    /// <param name="next">The next step, at last the handler; to be called at most once.</param>
    /// <returns>What became of the record. A step that does not call <paramref name="next"/> decides itself.</returns>
    ValueTask<RecordOutcome> InvokeAsync(RecordInvocation record, RecordDelegate next);
}
