using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Batches;

/// <summary>A tumbling window over a stream.</summary>
[EventModel]
public sealed partial class TimeWindow
{
    /// <summary>When the window starts, inclusive.</summary>
    [JsonPropertyName("start")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? Start { get; init; }

    /// <summary>When the window ends, exclusive.</summary>
    [JsonPropertyName("end")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? End { get; init; }
}
