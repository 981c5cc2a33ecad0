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

    /// <summary>Makes a handler's plan; when another invocation has made it meanwhile, that is the one.</summary>
    public static BatchPlan Keep(ref BatchPlan? plan, BatchPolicy policy)
    {
        var made = new BatchPlan(policy);
        return Interlocked.CompareExchange(ref plan, made, null) ?? made;
    }

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
