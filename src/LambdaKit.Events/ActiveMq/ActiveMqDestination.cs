using System.Text.Json.Serialization;

namespace LambdaKit.Events.ActiveMq;

/// <summary>Where a message was sent.</summary>
[EventModel]
public sealed partial class ActiveMqDestination
{
    /// <summary>The name of the queue; null in events that spell it as <see cref="PhysicalNameLowercase"/>.</summary>
    [JsonPropertyName("physicalName")]
    public partial string? PhysicalName { get; init; }

    /// <summary>The name of the queue, as some events spell it; otherwise null.</summary>
    [JsonPropertyName("physicalname")]
    public partial string? PhysicalNameLowercase { get; init; }

    /// <summary>The name of the queue, however it is spelled; null when missing.</summary>
    public string? Name => PhysicalName ?? PhysicalNameLowercase;
}
