namespace LambdaKit.Batches;

/// <summary>A handler's policy, and the record middleware in it composed: made once, before the first batch.</summary>
internal sealed class BatchPlan
{
    public BatchPlan(BatchPolicy policy)
    {
        Policy = policy;
        if (policy.RecordMiddleware.Count > 0)
            Pipeline = Compose(policy.RecordMiddleware);
    }

    public BatchPolicy Policy { get; }

    /// <summary>The middleware around the handler; null when there is none.</summary>
    public RecordDelegate? Pipeline { get; }

    private static RecordDelegate Compose(IReadOnlyList<IRecordMiddleware> middleware)
    {
        RecordDelegate next = static record => record.Batch.HandleAsync(record.Index);
        for (var i = middleware.Count - 1; i >= 0; i--)
        {
            var step = middleware[i];
            var inner = next;
            next = record => step.InvokeAsync(record, inner);
        }

        return next;
    }
}
