namespace LambdaKit.Batches;

/// <summary>Every record of a batch failed, and <see cref="BatchPolicy.ThrowsWhenAllFail"/> is set.</summary>
public sealed class BatchFailedException : Exception
{
    internal BatchFailedException(int count)
        : base($"All {count} records of the batch failed; the log says why, record by record.") => Count = count;

    /// <summary>How many records the batch had.</summary>
    public int Count { get; }
}
