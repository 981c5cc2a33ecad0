using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Connect;

/// <summary>The sound of a call in Kinesis Video Streams.</summary>
[EventModel]
public sealed partial class ConnectAudioStream
{
    /// <summary>The ARN of the stream.</summary>
    [JsonPropertyName("StreamARN")]
    [Recurring]
    public partial string? StreamArn { get; init; }

    /// <summary>When it started; null when it did not.</summary>
    [JsonPropertyName("StartTimestamp")]
    [StoredAs(typeof(EpochMillisecondsText))]
    public partial DateTimeOffset? StartTimestamp { get; init; }

    /// <summary>When it stopped; null while it goes on.</summary>
    [JsonPropertyName("StopTimestamp")]
    [StoredAs(typeof(EpochMillisecondsText))]
    public partial DateTimeOffset? StopTimestamp { get; init; }

    /// <summary>The number of the fragment where it starts, too long for a number.</summary>
    [JsonPropertyName("StartFragmentNumber")]
    public partial string? StartFragmentNumber { get; init; }

    /// <summary>The number of the fragment where it stops; null while it goes on.</summary>
    [JsonPropertyName("StopFragmentNumber")]
    public partial string? StopFragmentNumber { get; init; }
}
