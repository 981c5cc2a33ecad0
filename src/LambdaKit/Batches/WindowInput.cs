using LambdaKit.Events.Batches;
using LambdaKit.Events.Json;

namespace LambdaKit.Batches;

/// <summary>What an event says of its window, whichever stream it is.</summary>
internal readonly struct WindowInput
{
    public required TimeWindow? Window { get; init; }

    public required JsonValue? State { get; init; }

    public required string? ShardId { get; init; }

    public required bool? IsFinal { get; init; }

    public required bool? IsTerminatedEarly { get; init; }

    /// <summary>Whether the event is one of a window at all.</summary>
    public bool IsWindow => Window is not null || State is not null || IsFinal is not null;
}
