using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeBuild;

/// <summary>A build began or ended.</summary>
/// <remarks><see href="https://docs.aws.amazon.com/codebuild/latest/userguide/sample-build-notifications.html">AWS reference</see></remarks>
[EventModel]
public sealed partial class CodeBuildStateChange
{
    /// <summary>The <see cref="EventBridgeEvent.DetailType"/> of such an event.</summary>
    public const string DetailType = "CodeBuild Build State Change";

    /// <summary>How far it has come; null when missing.</summary>
    [JsonPropertyName("build-status")]
    public partial CodeBuildStatus? BuildStatus { get; init; }

    /// <summary>The project.</summary>
    [JsonPropertyName("project-name")]
    [Recurring]
    public partial string? ProjectName { get; init; }

    /// <summary>The ARN of the build.</summary>
    [JsonPropertyName("build-id")]
    public partial string? BuildId { get; init; }

    /// <summary>What is to be said of the build; null when missing.</summary>
    [JsonPropertyName("additional-information")]
    public partial CodeBuildBuild? AdditionalInformation { get; init; }

    /// <summary>The phase it is in, such as <c>COMPLETED</c>.</summary>
    [JsonPropertyName("current-phase")]
    public partial string? CurrentPhase { get; init; }

    /// <summary>What is to be said of that phase: a list as a text, such as <c>[]</c>.</summary>
    [JsonPropertyName("current-phase-context")]
    public partial string? CurrentPhaseContext { get; init; }

    /// <summary>The version of the detail: <c>1</c>.</summary>
    [JsonPropertyName("version")]
    [Recurring]
    public partial string? Version { get; init; }
}
