using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeBuild;

/// <summary>A phase of a build ended.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class CodeBuildPhaseChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "CodeBuild Build Phase Change";

    /// <summary>The phase that ended, such as <c>PROVISIONING</c>.</summary>
    [JsonPropertyName("completed-phase")]
    public partial string? CompletedPhase { get; init; }

    /// <summary>The project.</summary>
    [JsonPropertyName("project-name")]
    [Recurring]
    public partial string? ProjectName { get; init; }

    /// <summary>The ARN of the build.</summary>
    [JsonPropertyName("build-id")]
    public partial string? BuildId { get; init; }

    /// <summary>What is to be said of that phase: a list as a text, such as <c>[]</c>.</summary>
    [JsonPropertyName("completed-phase-context")]
    public partial string? CompletedPhaseContext { get; init; }

    /// <summary>What is to be said of the build; null when missing.</summary>
    [JsonPropertyName("additional-information")]
    public partial CodeBuildBuild? AdditionalInformation { get; init; }

    /// <summary>How the phase came out; null when missing.</summary>
    [JsonPropertyName("completed-phase-status")]
    public partial CodeBuildStatus? CompletedPhaseStatus { get; init; }

    /// <summary>How long it took, in seconds; null when missing.</summary>
    [JsonPropertyName("completed-phase-duration-seconds")]
    [StoredAs(typeof(NumberOrText))]
    public partial decimal? CompletedPhaseDurationSeconds { get; init; }

    /// <summary>The version of the detail: <c>1</c>.</summary>
    [JsonPropertyName("version")]
    [Recurring]
    public partial string? Version { get; init; }

    /// <summary>When it began, in UTC; null when missing.</summary>
    [JsonPropertyName("completed-phase-start")]
    [StoredAs(typeof(CodeBuildTime))]
    public partial DateTimeOffset? CompletedPhaseStart { get; init; }

    /// <summary>When it ended, in UTC; null when missing.</summary>
    [JsonPropertyName("completed-phase-end")]
    [StoredAs(typeof(CodeBuildTime))]
    public partial DateTimeOffset? CompletedPhaseEnd { get; init; }
}
