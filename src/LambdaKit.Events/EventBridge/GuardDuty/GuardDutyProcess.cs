using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>A process.</summary>
[EventModel]
public sealed partial class GuardDutyProcess
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>The path of its program.</summary>
    [JsonPropertyName("executablePath")]
    public partial string? ExecutablePath { get; init; }

    /// <summary>The digest of its program.</summary>
    [JsonPropertyName("executableSha256")]
    public partial string? ExecutableSha256 { get; init; }

    /// <summary>Its number in its namespace; null when missing.</summary>
    [JsonPropertyName("namespacePid")]
    public partial int? NamespacePid { get; init; }

    /// <summary>The folder it is in.</summary>
    [JsonPropertyName("pwd")]
    public partial string? WorkingDirectory { get; init; }

    /// <summary>Its number.</summary>
    [JsonPropertyName("pid")]
    public partial int? Pid { get; init; }

    /// <summary>When it was started; null when missing.</summary>
    [JsonPropertyName("startTime")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? StartTime { get; init; }

    /// <summary>Its identifier.</summary>
    [JsonPropertyName("uuid")]
    public partial string? Uuid { get; init; }

    /// <summary>The identifier of the process that started it.</summary>
    [JsonPropertyName("parentUuid")]
    public partial string? ParentUuid { get; init; }

    /// <summary>The user it runs as.</summary>
    [JsonPropertyName("user")]
    public partial string? User { get; init; }

    /// <summary>The number of the user.</summary>
    [JsonPropertyName("userId")]
    public partial int? UserId { get; init; }

    /// <summary>The number of the user whose rights it has.</summary>
    [JsonPropertyName("euid")]
    public partial int? EffectiveUserId { get; init; }

    /// <summary>The processes that it comes from; never null.</summary>
    [JsonPropertyName("lineage")]
    public partial IReadOnlyList<GuardDutyProcessAncestor> Lineage { get; init; }
}
