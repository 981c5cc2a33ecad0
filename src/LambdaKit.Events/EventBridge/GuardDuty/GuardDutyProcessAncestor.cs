using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A process that another one comes from.</summary>
[EventModel]
public sealed partial class GuardDutyProcessAncestor
{
    /// <summary>When it was started; null when missing.</summary>
    [JsonPropertyName("startTime")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? StartTime { get; init; }

    /// <summary>Its number in its namespace; null when missing.</summary>
    [JsonPropertyName("namespacePid")]
    public partial int? NamespacePid { get; init; }

    /// <summary>The number of its user.</summary>
    [JsonPropertyName("userId")]
    public partial int? UserId { get; init; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>Its number.</summary>
    [JsonPropertyName("pid")]
    public partial int? Pid { get; init; }

    /// <summary>Its identifier.</summary>
    [JsonPropertyName("uuid")]
    public partial string? Uuid { get; init; }

    /// <summary>The path of its program.</summary>
    [JsonPropertyName("executablePath")]
    public partial string? ExecutablePath { get; init; }

    /// <summary>The number of the user whose rights it has.</summary>
    [JsonPropertyName("euid")]
    public partial int? EffectiveUserId { get; init; }

    /// <summary>The identifier of the process that started it.</summary>
    [JsonPropertyName("parentUuid")]
    public partial string? ParentUuid { get; init; }
}
