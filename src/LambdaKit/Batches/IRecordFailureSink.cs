namespace LambdaKit.Batches;

/// <summary>Takes records that are set aside: puts them into a dead-letter queue, a bucket, a table.</summary>
public interface IRecordFailureSink
{
    /// <summary>Takes one. When it throws, the record is handed back instead.</summary>
    /// <param name="failure">The record, and what is wrong with it.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    ValueTask TakeAsync(FailedRecord failure, CancellationToken deadline);
}
