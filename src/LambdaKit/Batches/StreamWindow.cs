using LambdaKit.Events.Batches;

namespace LambdaKit.Batches;

/// <summary>A tumbling window over a shard of a stream.</summary>
public readonly record struct StreamWindow
{
    internal StreamWindow(TimeWindow? window, string? shardId, bool isTerminatedEarly)
    {
        Start = window?.Start;
        End = window?.End;
        ShardId = shardId;
        IsTerminatedEarly = isTerminatedEarly;
    }

    /// <summary>When the window starts, inclusive; null when Lambda didn't say.</summary>
    public DateTimeOffset? Start { get; init; }

    /// <summary>When the window ends, exclusive; null when Lambda didn't say.</summary>
    public DateTimeOffset? End { get; init; }

    /// <summary>The shard; null when Lambda didn't say.</summary>
    public string? ShardId { get; init; }

    /// <summary>Whether the window ended before its time, because its state grew too large.</summary>
    public bool IsTerminatedEarly { get; init; }
}
