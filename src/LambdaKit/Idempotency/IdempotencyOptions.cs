namespace LambdaKit.Idempotency;

/// <summary>How operations are kept from taking effect twice. Read once, by the middleware that is made of them.</summary>
public sealed class IdempotencyOptions
{
    /// <summary>Where the records are kept.</summary>
    public required IIdempotencyStore Store { get; init; }

    /// <summary>What makes two events the same; null, the default, for the whole event, and for a record of a batch, its source's identifier.</summary>
    /// <remarks>The whole event fits what your own code sends. One that a service makes anew holds ids and times that differ each time: select what counts.</remarks>
    public IdempotencyKey? Key { get; init; }

    /// <summary>What becomes of an event without a key; it runs without idempotency by default.</summary>
    public MissingIdempotencyKey MissingKey { get; init; }

    /// <summary>
    /// The part of the function's work that the records are of: it stands in their keys behind the function's name. Null, the default, for <c>handler</c>, or
    /// <c>record</c> for records of a batch; an <see cref="IdempotentOperation"/> has to have a name.
    /// </summary>
    public string? Operation { get; init; }

    /// <summary>What records' keys begin with; null, the default, for the names of function and operation. Set it to share records between functions.</summary>
    public string? KeyPrefix { get; init; }

    /// <summary>How long an answer is kept; an hour by default, at least a second. Not shorter than an attempt may run.</summary>
    public TimeSpan ExpiresAfter { get; init; } = TimeSpan.FromHours(1);

    /// <summary>What has to be the same when a key comes again, an amount for example; null, the default, for nothing. An event that differs is refused with an <see cref="IdempotencyMismatchException"/>.</summary>
    public IdempotencyKey? Validation { get; init; }

    /// <summary>
    /// How long to wait for another attempt that is under way, and then give its answer; zero, the default, to fail with an
    /// <see cref="IdempotencyInProgressException"/> at once, <see cref="Timeout.InfiniteTimeSpan"/> for as long as the invocation has.
    /// </summary>
    public TimeSpan MaxWait { get; init; }

    /// <summary>Which failures are kept like answers, because another try is of no use; null, the default, for none: then the record is removed, and the operation may be tried again.</summary>
    public Func<Exception, bool>? KeepsFailure { get; init; }

    /// <summary>Called when an earlier answer is about to be given once more; it may put another in its place by setting <see cref="LambdaInvocation.Result"/>. Null, the default, for nobody. For <see cref="IdempotencyMiddleware"/> only.</summary>
    public Action<LambdaInvocation, IdempotencyRecord>? OnReplay { get; init; }

    /// <summary>How many records of operations that have ended are also kept in memory, which saves asking the store; 0, the default, for none.</summary>
    public int CacheSize { get; init; }

    /// <summary>From how many bytes on an answer is compressed; null, the default, for those alone that the store would not take otherwise. Powertools can't read a compressed one.</summary>
    public int? CompressAbove { get; init; }

    /// <summary>How often a step of the store that failed is tried again; 2 by default, not negative.</summary>
    public int MaxRetries { get; init; } = 2;

    /// <summary>How long to wait before the first repetition, at most; later ones wait twice as long each. For tests of this library.</summary>
    internal TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(50);
}
