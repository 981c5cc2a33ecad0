using System.Text.Json.Serialization;

namespace LambdaKit.Events.CodePipeline;

/// <summary>What a job of a pipeline is about.</summary>
[EventModel]
public sealed partial class CodePipelineJobDetails
{
    /// <summary>How the action is configured.</summary>
    [JsonPropertyName("actionConfiguration")]
    public partial CodePipelineActionConfiguration? ActionConfiguration { get; init; }

    /// <summary>What the action gets, up to five; never null.</summary>
    [JsonPropertyName("inputArtifacts")]
    public partial IReadOnlyList<CodePipelineArtifact> InputArtifacts { get; init; }

    /// <summary>What the action is to make, up to five; never null.</summary>
    [JsonPropertyName("outputArtifacts")]
    public partial IReadOnlyList<CodePipelineArtifact> OutputArtifacts { get; init; }

    /// <summary>With what the artifacts are read and written.</summary>
    [JsonPropertyName("artifactCredentials")]
    public partial CodePipelineCredentials? ArtifactCredentials { get; init; }

    /// <summary>What the function gave to PutJobSuccessResult in order to be invoked again; null at the first time.</summary>
    [JsonPropertyName("continuationToken")]
    public partial string? ContinuationToken { get; init; }

    /// <summary>The key of the artifact store; null when it has none of its own.</summary>
    [JsonPropertyName("encryptionKey")]
    public partial CodePipelineEncryptionKey? EncryptionKey { get; init; }
}
