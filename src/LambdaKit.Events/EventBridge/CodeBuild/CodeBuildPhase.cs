using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeBuild;

/// <summary>A phase of a build.</summary>
[EventModel]
public sealed partial class CodeBuildPhase
{
    /// <summary>What is to be said of it: mostly texts, empty or with a message; never null.</summary>
    [JsonPropertyName("phase-context")]
    public partial IReadOnlyList<JsonValue> PhaseContext { get; init; }

    /// <summary>When it began, in UTC.</summary>
    [JsonPropertyName("start-time")]
    [StoredAs(typeof(CodeBuildTime))]
    public partial DateTimeOffset? StartTime { get; init; }

    /// <summary>When it ended, in UTC; null before.</summary>
    [JsonPropertyName("end-time")]
    [StoredAs(typeof(CodeBuildTime))]
    public partial DateTimeOffset? EndTime { get; init; }

    /// <summary>How long it took, in seconds; null before it ended.</summary>
    [JsonPropertyName("duration-in-seconds")]
    [StoredAs(typeof(NumberOrText))]
    public partial decimal? DurationInSeconds { get; init; }

    /// <summary>Which one: <c>SUBMITTED</c>, <c>QUEUED</c>, <c>PROVISIONING</c>, <c>DOWNLOAD_SOURCE</c>, <c>INSTALL</c>, <c>PRE_BUILD</c>, <c>BUILD</c>, <c>POST_BUILD</c>, <c>UPLOAD_ARTIFACTS</c>, <c>FINALIZING</c> or <c>COMPLETED</c>.</summary>
    [JsonPropertyName("phase-type")]
    public partial string? PhaseType { get; init; }

    /// <summary>How it came out; null before it ended.</summary>
    [JsonPropertyName("phase-status")]
    public partial CodeBuildStatus? PhaseStatus { get; init; }
}
