using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A threat of a scan.</summary>
[EventModel]
public sealed partial class GuardDutyThreatName
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>How grave it is.</summary>
    [JsonPropertyName("severity")]
    public partial string? Severity { get; init; }

    /// <summary>How many files.</summary>
    [JsonPropertyName("itemCount")]
    public partial int? ItemCount { get; init; }

    /// <summary>The files; never null.</summary>
    [JsonPropertyName("filePaths")]
    public partial IReadOnlyList<GuardDutyThreatFile> FilePaths { get; init; }
}
