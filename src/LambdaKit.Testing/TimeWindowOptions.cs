using LambdaKit.Events.Batches;
using LambdaKit.Events.Json;

namespace LambdaKit.Testing;

/// <summary>What a test says of a tumbling window beside its records.</summary>
public sealed class TimeWindowOptions
{
    /// <summary>What the batch before it in the window returned, such as <c>JsonValue.From(totals, AppJson.Default.Totals)</c>; by default <c>{}</c>, which is what a window's first batch gets.</summary>
    public JsonValue State { get; init; } = JsonValue.Parse("{}"u8);

    /// <summary>When the window starts; noon of 1 January 2026 by default.</summary>
    public DateTimeOffset Start { get; init; } = Fake.Time;

    /// <summary>How long the window is; a minute by default. Lambda has windows of at most 15 minutes.</summary>
    public TimeSpan Length { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>Whether this is the last invocation in the window; no by default.</summary>
    public bool IsFinal { get; init; }

    /// <summary>Whether the window ends before its time, because its state has grown too large; no by default.</summary>
    public bool IsTerminatedEarly { get; init; }

    /// <summary>The shard; <c>shardId-000000000000</c> by default.</summary>
    public string ShardId { get; init; } = Fake.ShardId;

    internal TimeWindow ToWindow() => new() { Start = Start, End = Start + Length };
}
