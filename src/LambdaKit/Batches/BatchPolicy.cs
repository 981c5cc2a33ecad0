namespace LambdaKit.Batches;

/// <summary>How a batch handler goes about its records. Immutable; the defaults lose nothing and keep the source's order.</summary>
public sealed class BatchPolicy
{
    private readonly int _maxParallelism = 8;
    private readonly TimeSpan _reserve = TimeSpan.FromSeconds(1);

    /// <summary>The defaults.</summary>
    public static BatchPolicy Default { get; } = new();

    /// <summary>How many records, or groups of records in order, are under way at once; 8 by default, at least 1.</summary>
    /// <remarks>It matters to handlers that wait for something. One that never awaits runs its records one after another.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxParallelism
    {
        get => _maxParallelism;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            _maxParallelism = value;
        }
    }

    /// <summary>Which records have to wait for which; by default what the source promises.</summary>
    public BatchOrder Order { get; init; }

    /// <summary>No record is started when less than this is left until the deadline: the rest is handed back. One second by default, not negative.</summary>
    /// <remarks>At most half of what is left when the batch begins: a function whose timeout is shorter than the reserve still gets something done.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public TimeSpan Reserve
    {
        get => _reserve;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, TimeSpan.Zero);
            _reserve = value;
        }
    }

    /// <summary>
    /// Whether the records behind a failed one are still handled, where they are in order; false by default. A stream delivers them again anyway, so each
    /// of them is then handled more than once. A FIFO queue's group cannot go on: it would lose its order.
    /// </summary>
    public bool ContinuesAfterFailure { get; init; }

    /// <summary>What becomes of a record whose content can't be read; handed back by default.</summary>
    public RecordFailureAction Unreadable { get; init; }

    /// <summary>What becomes of a record whose handler threw a <see cref="PermanentFailureException"/>, or said so; handed back by default.</summary>
    public RecordFailureAction PermanentFailure { get; init; }

    /// <summary>Takes records that are set aside, before they count as done; null, the default, for nobody.</summary>
    public IRecordFailureSink? FailureSink { get; init; }

    /// <summary>
    /// Whether an envelope of SNS or EventBridge that a record holds is opened, so that the handler gets what lies in it; true by default. One that the record's
    /// type stands for itself stays closed, as do texts and raw bytes. To be switched off for a type that looks like an envelope, and is none.
    /// </summary>
    public bool OpensEnvelopes { get; init; } = true;

    /// <summary>Whether a batch of which not one record is done fails as a whole, so that Lambda counts an error and its pollers slow down; false by default: it is reported.</summary>
    public bool ThrowsWhenAllFail { get; init; }

    /// <summary>Steps around each record, outermost first; none by default.</summary>
    public IReadOnlyList<IRecordMiddleware> RecordMiddleware { get; init; } = [];
}
