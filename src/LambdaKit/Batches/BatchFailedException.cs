namespace LambdaKit.Batches;

/// <summary>Not one record of a batch is done, and <see cref="BatchPolicy.ThrowsWhenAllFail"/> is set.</summary>
public sealed class BatchFailedException : Exception
{
    internal BatchFailedException(int count)
        : base($"Not one of the {count} records of the batch is done; the log says why, record by record.") => Count = count;

    /// <summary>How many records the batch had.</summary>
    public int Count { get; }
}
