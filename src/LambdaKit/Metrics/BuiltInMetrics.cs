namespace LambdaKit.Metrics;

/// <summary>What <see cref="MetricsMiddleware"/> measures by itself.</summary>
[Flags]
public enum BuiltInMetrics
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><c>ColdStart</c>: 1 in the first invocation of an environment.</summary>
    ColdStart = 1,

    /// <summary><c>Duration</c>: how long the handler, and the middleware inside, took, in milliseconds.</summary>
    Duration = 2,

    /// <summary><c>Errors</c>: 1 when the handler failed, otherwise 0, so that its average is the error rate. <c>Timeouts</c>: 1 when the deadline token was cancelled before the handler was through.</summary>
    Errors = 4,

    /// <summary><c>BatchRecords</c>; <c>BatchFailed</c>: those that are not done; <c>BatchNotStarted</c>: those of them that there was no time for; <c>BatchAllFailed</c>: 1 when not one is done.</summary>
    Batches = 8,

    /// <summary><c>IdempotencyFresh</c>, <c>IdempotencyReplayed</c>, <c>IdempotencyUnrecorded</c> (the store failed) and <c>IdempotencyConflict</c> (another attempt is in progress) count calls.</summary>
    Idempotency = 16,

    /// <summary>All of them.</summary>
    All = ColdStart | Duration | Errors | Batches | Idempotency,
}
