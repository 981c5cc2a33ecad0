using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>What a scan of an object found.</summary>
[EventModel]
public sealed partial class GuardDutyScanResult
{
    /// <summary><c>NO_THREATS_FOUND</c>, <c>THREATS_FOUND</c>, <c>UNSUPPORTED</c>, <c>ACCESS_DENIED</c> or <c>FAILED</c>.</summary>
    [JsonPropertyName("scanResultStatus")]
    public partial string? ScanResultStatus { get; init; }

    /// <summary>The threats; never null.</summary>
    [JsonPropertyName("threats")]
    public partial IReadOnlyList<GuardDutyObjectThreat> Threats { get; init; }

    /// <summary>Why it was not scanned; never null.</summary>
    [JsonPropertyName("statusReasons")]
    public partial IReadOnlyList<string> StatusReasons { get; init; }
}
