using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeBuild;

/// <summary>The source of a build.</summary>
[EventModel]
public sealed partial class CodeBuildSource
{
    /// <summary>Where it is.</summary>
    [JsonPropertyName("location")]
    public partial string? Location { get; init; }

    /// <summary><c>S3</c>, <c>CODECOMMIT</c>, <c>CODEPIPELINE</c>, <c>GITHUB</c> or another kind.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>The build's instructions, or where they are; null for the default.</summary>
    [JsonPropertyName("buildspec")]
    public partial string? Buildspec { get; init; }

    /// <summary>How many commits are cloned; 0 for all; null when missing.</summary>
    [JsonPropertyName("git-clone-depth")]
    [StoredAs(typeof(NumberOrText))]
    public partial decimal? GitCloneDepth { get; init; }

    /// <summary>Whether submodules are cloned; null when missing.</summary>
    [JsonPropertyName("git-submodules-config")]
    public partial CodeBuildGitSubmodules? GitSubmodulesConfig { get; init; }

    /// <summary>Whether certificates are not looked at; null when missing.</summary>
    [JsonPropertyName("insecure-ssl")]
    public partial bool? InsecureSsl { get; init; }

    /// <summary>Whether the source's host is told how it came out; null when missing.</summary>
    [JsonPropertyName("report-build-status")]
    public partial bool? ReportBuildStatus { get; init; }

    /// <summary>What the source's host is told; null JSON when missing.</summary>
    [JsonPropertyName("build-status-config")]
    public partial JsonValue BuildStatusConfig { get; init; }

    /// <summary>Which of several it is; null when missing.</summary>
    [JsonPropertyName("source-identifier")]
    public partial string? SourceIdentifier { get; init; }

    /// <summary>How it is opened; null JSON when missing.</summary>
    [JsonPropertyName("auth")]
    public partial JsonValue Auth { get; init; }
}
