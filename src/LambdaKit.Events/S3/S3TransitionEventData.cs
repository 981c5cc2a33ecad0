using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.S3;

/// <summary>A transition to another storage class.</summary>
[EventModel]
public sealed partial class S3TransitionEventData
{
    /// <summary>The new storage class, such as <c>GLACIER</c>.</summary>
    [JsonPropertyName("destinationStorageClass")]
    [Recurring]
    public partial string? DestinationStorageClass { get; init; }
}
