using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>Who takes part in a sequence of attacks.</summary>
[EventModel]
public sealed partial class GuardDutyActor
{
    /// <summary>The identifier within the sequence.</summary>
    [JsonPropertyName("id")]
    public partial string? Id { get; init; }

    /// <summary>The user; null when it is none.</summary>
    [JsonPropertyName("user")]
    public partial GuardDutyActorUser? User { get; init; }

    /// <summary>The session; null when there is none.</summary>
    [JsonPropertyName("session")]
    public partial GuardDutyActorSession? Session { get; init; }

    /// <summary>The process; null when it is none.</summary>
    [JsonPropertyName("process")]
    public partial GuardDutyActorProcess? Process { get; init; }
}
