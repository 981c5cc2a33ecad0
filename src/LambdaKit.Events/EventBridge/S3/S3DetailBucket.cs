using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.S3;

/// <summary>The bucket of an object event.</summary>
[EventModel]
public sealed partial class S3DetailBucket
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }
}
