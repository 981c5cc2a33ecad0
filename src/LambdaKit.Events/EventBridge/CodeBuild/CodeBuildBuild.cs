using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeBuild;

/// <summary>What is to be said of a build.</summary>
[EventModel]
public sealed partial class CodeBuildBuild
{
    /// <summary>What it made.</summary>
    [JsonPropertyName("artifact")]
    public partial CodeBuildArtifact? Artifact { get; init; }

    /// <summary>What else it made; never null.</summary>
    [JsonPropertyName("secondary-artifacts")]
    public partial IReadOnlyList<CodeBuildArtifact> SecondaryArtifacts { get; init; }

    /// <summary>Its cache; null when missing.</summary>
    [JsonPropertyName("cache")]
    public partial CodeBuildCache? Cache { get; init; }

    /// <summary>What it runs in.</summary>
    [JsonPropertyName("environment")]
    public partial CodeBuildEnvironment? Environment { get; init; }

    /// <summary>For how long it may run, in minutes.</summary>
    [JsonPropertyName("timeout-in-minutes")]
    [StoredAs(typeof(NumberOrText))]
    public partial decimal? TimeoutInMinutes { get; init; }

    /// <summary>For how long it may wait, in minutes.</summary>
    [JsonPropertyName("queued-timeout-in-minutes")]
    [StoredAs(typeof(NumberOrText))]
    public partial decimal? QueuedTimeoutInMinutes { get; init; }

    /// <summary>Whether it has ended.</summary>
    [JsonPropertyName("build-complete")]
    public partial bool? BuildComplete { get; init; }

    /// <summary>Its number in the project, from 1.</summary>
    [JsonPropertyName("build-number")]
    [StoredAs(typeof(NumberOrText))]
    public partial decimal? BuildNumber { get; init; }

    /// <summary>Who started it: a user, a pipeline, or <c>GitHub-Hookshot/</c> and letters.</summary>
    [JsonPropertyName("initiator")]
    public partial string? Initiator { get; init; }

    /// <summary>When it began, in UTC.</summary>
    [JsonPropertyName("build-start-time")]
    [StoredAs(typeof(CodeBuildTime))]
    public partial DateTimeOffset? BuildStartTime { get; init; }

    /// <summary>Its source.</summary>
    [JsonPropertyName("source")]
    public partial CodeBuildSource? Source { get; init; }

    /// <summary>Its other sources; never null.</summary>
    [JsonPropertyName("secondary-sources")]
    public partial IReadOnlyList<CodeBuildSource> SecondarySources { get; init; }

    /// <summary>The commit, branch, tag or version of its source; null for the default.</summary>
    [JsonPropertyName("source-version")]
    public partial string? SourceVersion { get; init; }

    /// <summary>The commit or version of its source that was found; null when missing.</summary>
    [JsonPropertyName("resolved-source-version")]
    public partial string? ResolvedSourceVersion { get; init; }

    /// <summary>The versions of its other sources; never null.</summary>
    [JsonPropertyName("secondary-source-versions")]
    public partial IReadOnlyList<JsonValue> SecondarySourceVersions { get; init; }

    /// <summary>Its log.</summary>
    [JsonPropertyName("logs")]
    public partial CodeBuildLogs? Logs { get; init; }

    /// <summary>Its phases, in order; never null.</summary>
    [JsonPropertyName("phases")]
    public partial IReadOnlyList<CodeBuildPhase> Phases { get; init; }

    /// <summary>Its network interface; null when missing.</summary>
    [JsonPropertyName("network-interface")]
    public partial CodeBuildNetworkInterface? NetworkInterface { get; init; }

    /// <summary>Its network; null when it has none of its own.</summary>
    [JsonPropertyName("vpc-config")]
    public partial CodeBuildVpc? VpcConfig { get; init; }

    /// <summary>Its file systems; never null.</summary>
    [JsonPropertyName("project-file-system-locations")]
    public partial IReadOnlyList<JsonValue> FileSystemLocations { get; init; }

    /// <summary>Variables that it hands on; never null.</summary>
    [JsonPropertyName("exported-environment-variables")]
    public partial IReadOnlyList<CodeBuildVariable> ExportedEnvironmentVariables { get; init; }

    /// <summary>The ARNs of its reports; never null.</summary>
    [JsonPropertyName("reports")]
    public partial IReadOnlyList<JsonValue> Reports { get; init; }

    /// <summary>The role it works with; null when missing.</summary>
    [JsonPropertyName("service-role")]
    public partial string? ServiceRole { get; init; }

    /// <summary>The key of what it makes; null when missing.</summary>
    [JsonPropertyName("encryption-key")]
    public partial string? EncryptionKey { get; init; }

    /// <summary>The batch it belongs to; null when missing.</summary>
    [JsonPropertyName("batch-id")]
    public partial string? BatchId { get; init; }

    /// <summary>The ARN of the batch it belongs to; null when missing.</summary>
    [JsonPropertyName("build-batch-arn")]
    public partial string? BuildBatchArn { get; init; }

    /// <summary>A session in it for finding mistakes; null JSON when missing.</summary>
    [JsonPropertyName("debug-session")]
    public partial JsonValue DebugSession { get; init; }
}
