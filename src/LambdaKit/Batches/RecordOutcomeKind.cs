namespace LambdaKit.Batches;

/// <summary>What became of a record.</summary>
internal enum RecordOutcomeKind
{
    Done,
    Failed,
    PermanentlyFailed,
}
