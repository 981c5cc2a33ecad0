using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3;

/// <summary>What a restore from an archive gave.</summary>
[EventModel]
public sealed partial class S3GlacierEventData
{
    /// <summary>The restored copy.</summary>
    [JsonPropertyName("restoreEventData")]
    public partial S3RestoreEventData? RestoreEventData { get; init; }
}
