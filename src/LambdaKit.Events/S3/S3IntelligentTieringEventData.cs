using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3;

/// <summary>A move between access tiers.</summary>
[EventModel]
public sealed partial class S3IntelligentTieringEventData
{
    /// <summary><c>ARCHIVE_ACCESS</c> or <c>DEEP_ARCHIVE_ACCESS</c>.</summary>
    [JsonPropertyName("destinationAccessTier")]
    public partial string? DestinationAccessTier { get; init; }
}
