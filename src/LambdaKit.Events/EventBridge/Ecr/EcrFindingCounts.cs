using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.Ecr;

/// <summary>How many findings a scan has; a severity without findings is missing.</summary>
[EventModel]
public sealed partial class EcrFindingCounts
{
    /// <summary>Findings of critical severity; null when there are none.</summary>
    [JsonPropertyName("CRITICAL")]
    public partial int? Critical { get; init; }

    /// <summary>Findings of high severity; null when there are none.</summary>
    [JsonPropertyName("HIGH")]
    public partial int? High { get; init; }

    /// <summary>Findings of medium severity; null when there are none.</summary>
    [JsonPropertyName("MEDIUM")]
    public partial int? Medium { get; init; }

    /// <summary>Findings of low severity; null when there are none.</summary>
    [JsonPropertyName("LOW")]
    public partial int? Low { get; init; }

    /// <summary>Findings that only inform; null when there are none.</summary>
    [JsonPropertyName("INFORMATIONAL")]
    public partial int? Informational { get; init; }

    /// <summary>Findings without a severity; null when there are none.</summary>
    [JsonPropertyName("UNDEFINED")]
    public partial int? Undefined { get; init; }
}
