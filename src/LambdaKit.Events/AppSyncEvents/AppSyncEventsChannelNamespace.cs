using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.AppSyncEvents;

/// <summary>A namespace of channels.</summary>
[EventModel]
public sealed partial class AppSyncEventsChannelNamespace
{
    /// <summary>The name: the first part of the path of its channels.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }
}
