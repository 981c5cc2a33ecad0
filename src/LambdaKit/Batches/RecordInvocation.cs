using LambdaKit.Idempotency;

namespace LambdaKit.Batches;

/// <summary>One record on its way to its handler, as record middleware sees it.</summary>
public sealed class RecordInvocation
{
    internal RecordInvocation(Batch batch, int index)
    {
        Batch = batch;
        Index = index;
    }

    /// <summary>Its place in the batch, from 0.</summary>
    public int Index { get; }

    /// <summary>What the source calls it: a message id, a sequence number.</summary>
    public string Id => Batch.IdOf(Index);

    /// <summary>The record as the source sent it, such as an <c>SqsMessage</c>.</summary>
    public object Record => Batch.RecordAt(Index);

    /// <summary>The part of <see cref="Record"/> that is handled, a <c>KinesisUserRecord</c>, where the producer's library (KPL) packed several into one; otherwise null.</summary>
    public object? Part => Batch.PartAt(Index);

    /// <summary>What Lambda says about the invocation.</summary>
    public LambdaContext Context => Batch.Context;

    /// <summary>Cancelled a margin before Lambda ends the invocation.</summary>
    public CancellationToken DeadlineToken => Context.DeadlineToken;

    /// <summary>Whether the record was handled, or had been before: what <see cref="IdempotentRecords"/> has done.</summary>
    public IdempotencyOutcome IdempotencyOutcome { get; internal set; }

    internal Batch Batch { get; }
}
