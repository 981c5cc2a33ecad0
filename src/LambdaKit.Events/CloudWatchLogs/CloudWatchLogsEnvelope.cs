using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.CloudWatchLogs;

/// <summary>What holds the batch of a <see cref="CloudWatchLogsEvent"/>.</summary>
[EventModel]
public sealed partial class CloudWatchLogsEnvelope
{
    /// <summary>A <see cref="CloudWatchLogsBatch"/> as gzip, base64 in JSON; null when missing, and when the JSON is no base64.</summary>
    [JsonPropertyName("data")]
    [StoredAs(typeof(Base64Bytes))]
    public partial ReadOnlyMemory<byte>? CompressedBatch { get; init; }
}
