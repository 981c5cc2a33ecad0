using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.AppSyncEvents;

/// <summary>An event that is published.</summary>
[EventModel]
public sealed partial class AppSyncEventsMessage
{
    /// <summary>The identifier, which an outgoing event repeats.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }

    /// <summary>What is published, any JSON; <see cref="JsonValue.As{T}"/> reads it as a type of yours.</summary>
    [JsonPropertyName("payload")]
    public partial JsonValue? Payload { get; init; }
}
