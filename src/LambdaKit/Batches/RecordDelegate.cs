namespace LambdaKit.Batches;

/// <summary>A step around a record, or the handler.</summary>
/// <param name="record">The record.</param>
public delegate ValueTask<RecordOutcome> RecordDelegate(RecordInvocation record);
