using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.GuardDuty;

/// <summary>An ECS task.</summary>
[EventModel]
public sealed partial class GuardDutyEcsTask
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("arn")]
    public partial string? Arn { get; init; }

    /// <summary>The ARN of its definition.</summary>
    [JsonPropertyName("definitionArn")]
    public partial string? DefinitionArn { get; init; }

    /// <summary>The version of its state.</summary>
    [JsonPropertyName("version")]
    [StoredAs(typeof(TextOrNumber))]
    public partial string? Version { get; init; }

    /// <summary>When it was created; null when missing.</summary>
    [JsonPropertyName("createdAt")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When it was started; null when missing.</summary>
    [JsonPropertyName("startedAt")]
    [StoredAs(typeof(IsoOrEpochTime))]
    public partial DateTimeOffset? StartedAt { get; init; }

    /// <summary>Who started it; null when missing.</summary>
    [JsonPropertyName("startedBy")]
    public partial string? StartedBy { get; init; }

    /// <summary>Its tags; never null.</summary>
    [JsonPropertyName("tags")]
    public partial IReadOnlyList<GuardDutyTag> Tags { get; init; }

    /// <summary>Its volumes; never null.</summary>
    [JsonPropertyName("volumes")]
    public partial IReadOnlyList<GuardDutyVolume> Volumes { get; init; }

    /// <summary>Its containers; never null.</summary>
    [JsonPropertyName("containers")]
    public partial IReadOnlyList<GuardDutyContainer> Containers { get; init; }

    /// <summary>What it belongs to.</summary>
    [JsonPropertyName("group")]
    public partial string? Group { get; init; }

    /// <summary><c>EC2</c>, <c>FARGATE</c> or <c>EXTERNAL</c>; null when missing.</summary>
    [JsonPropertyName("launchType")]
    public partial string? LaunchType { get; init; }
}
