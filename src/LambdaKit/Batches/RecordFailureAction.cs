namespace LambdaKit.Batches;

/// <summary>What becomes of a record for which another try is of no use.</summary>
public enum RecordFailureAction
{
    /// <summary>It is handed back like any other failure: the source tries it again, and gives it up by its own rules (a dead-letter queue, a retry limit).</summary>
    HandBack,

    /// <summary>It is logged, given to <see cref="BatchPolicy.FailureSink"/> if there is one, and then taken as done. When the sink fails, it is handed back.</summary>
    SetAside,
}
