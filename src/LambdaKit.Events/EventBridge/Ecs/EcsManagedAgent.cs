using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>An agent of ECS in a container.</summary>
[EventModel]
public sealed partial class EcsManagedAgent
{
    /// <summary>When it was last started; null when missing.</summary>
    [JsonPropertyName("lastStartedAt")]
    [StoredAs(typeof(IsoTime))]
    public partial DateTimeOffset? LastStartedAt { get; init; }

    /// <summary><c>PENDING</c>, <c>RUNNING</c> or <c>STOPPED</c>.</summary>
    [JsonPropertyName("lastStatus")]
    public partial string? LastStatus { get; init; }

    /// <summary>Its name: <c>ExecuteCommandAgent</c>.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>Why it is in that state; null when there is nothing to say.</summary>
    [JsonPropertyName("reason")]
    public partial string? Reason { get; init; }
}
