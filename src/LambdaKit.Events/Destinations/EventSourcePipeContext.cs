using System.Text.Json.Serialization;

namespace LambdaKit.Events.Destinations;

/// <summary>A pipe that gave a batch up.</summary>
[EventModel]
public sealed partial class EventSourcePipeContext
{
    /// <summary>The ARN of the pipe.</summary>
    [JsonPropertyName("partnerResourceArn")]
    public partial string? PartnerResourceArn { get; init; }

    /// <summary>Why.</summary>
    [JsonPropertyName("condition")]
    public partial DestinationCondition? Condition { get; init; }
}
