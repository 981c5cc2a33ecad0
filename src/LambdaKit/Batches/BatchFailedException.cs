namespace LambdaKit.Batches;

/// <summary>A batch fails as a whole: its source takes no report, or not one record is done and <see cref="BatchPolicy.ThrowsWhenAllFail"/> is set.</summary>
public sealed class BatchFailedException : Exception
{
    internal BatchFailedException(int failedCount, int count, Exception? innerException)
        : base(
            failedCount == count
                ? $"Not one of the {count} records of the batch is done; the log says why, record by record."
                : $"{failedCount} of the {count} records of the batch are not done; the log says why, record by record.",
            innerException)
    {
        FailedCount = failedCount;
        Count = count;
    }

    /// <summary>How many records are not done.</summary>
    public int FailedCount { get; }

    /// <summary>How many records the batch had.</summary>
    public int Count { get; }
}
