using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What was seen in a running system.</summary>
[EventModel]
public sealed partial class GuardDutyRuntime
{
    /// <summary>The process.</summary>
    [JsonPropertyName("process")]
    public partial GuardDutyProcess? Process { get; init; }

    /// <summary>What it did.</summary>
    [JsonPropertyName("context")]
    public partial GuardDutyRuntimeContext? Context { get; init; }
}
