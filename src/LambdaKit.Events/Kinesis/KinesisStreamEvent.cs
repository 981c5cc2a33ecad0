using System.Text.Json.Serialization;
using LambdaKit.Events.Batches;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Kinesis;

/// <summary>A batch of records from one shard of a Kinesis data stream; with a tumbling window, also the state so far.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/lambda/latest/dg/with-kinesis.html">AWS reference</see></remarks>
[EventModel(IsPayload = true)]
public sealed partial class KinesisStreamEvent
{
    /// <summary>The records, in the order of the shard; never null, empty in the last invocation of a window.</summary>
    [JsonPropertyName("Records")]
    public partial IReadOnlyList<KinesisRecord> Records { get; init; }

    /// <summary>The window; null without windows.</summary>
    [JsonPropertyName("window")]
    public partial TimeWindow? Window { get; init; }

    /// <summary>What the last invocation in this window returned, an object; null without windows.</summary>
    [JsonPropertyName("state")]
    public partial JsonValue? State { get; init; }

    /// <summary>The shard; null without windows, where the <see cref="KinesisRecord.ShardId"/> of each record tells it.</summary>
    [JsonPropertyName("shardId")]
    [Recurring]
    public partial string? ShardId { get; init; }

    /// <summary>The ARN of the stream or of its consumer; null without windows, where each record has it.</summary>
    [JsonPropertyName("eventSourceARN")]
    [Recurring]
    public partial string? EventSourceArn { get; init; }

    /// <summary>Whether this is the last invocation in the window; null without windows.</summary>
    [JsonPropertyName("isFinalInvokeForWindow")]
    public partial bool? IsFinalInvokeForWindow { get; init; }

    /// <summary>Whether the window ended because its state grew beyond 1 MB; null without windows.</summary>
    [JsonPropertyName("isWindowTerminatedEarly")]
    public partial bool? IsWindowTerminatedEarly { get; init; }
}
