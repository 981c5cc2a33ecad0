using System.Text.Json.Serialization;

namespace LambdaKit.Events.S3;

/// <summary>What a lifecycle rule did.</summary>
[EventModel]
public sealed partial class S3LifecycleEventData
{
    /// <summary>The transition; null when it was none.</summary>
    [JsonPropertyName("transitionEventData")]
    public partial S3TransitionEventData? TransitionEventData { get; init; }
}
