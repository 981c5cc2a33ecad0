using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3;

/// <summary>A move between access tiers.</summary>
[EventModel]
public sealed partial class S3IntelligentTieringEventData
{
    /// <summary><c>ARCHIVE_ACCESS</c> or <c>DEEP_ARCHIVE_ACCESS</c>.</summary>
    [JsonPropertyName("destinationAccessTier")]
    [Recurring]
    public partial string? DestinationAccessTier { get; init; }
}
