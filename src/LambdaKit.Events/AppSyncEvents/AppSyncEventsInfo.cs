using System.Text.Json.Serialization;

namespace LambdaKit.Events.AppSyncEvents;

/// <summary>A channel, and what is done to it.</summary>
[EventModel]
public sealed partial class AppSyncEventsInfo
{
    /// <summary>The channel.</summary>
    [JsonPropertyName("channel")]
    public partial AppSyncEventsChannel? Channel { get; init; }

    /// <summary>The namespace of the channel.</summary>
    [JsonPropertyName("channelNamespace")]
    public partial AppSyncEventsChannelNamespace? ChannelNamespace { get; init; }

    /// <summary>What is done to it.</summary>
    [JsonPropertyName("operation")]
    public partial AppSyncEventsOperation? Operation { get; init; }
}
