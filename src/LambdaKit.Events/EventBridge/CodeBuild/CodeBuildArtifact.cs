using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.CodeBuild;

/// <summary>What a build made.</summary>
[EventModel]
public sealed partial class CodeBuildArtifact
{
    /// <summary>The MD5 digest, hexadecimal; null when missing.</summary>
    [JsonPropertyName("md5sum")]
    public partial string? Md5 { get; init; }

    /// <summary>The SHA-256 digest, hexadecimal; null when missing.</summary>
    [JsonPropertyName("sha256sum")]
    public partial string? Sha256 { get; init; }

    /// <summary>The ARN of the object or folder in S3; empty when there is none.</summary>
    [JsonPropertyName("location")]
    public partial string? Location { get; init; }

    /// <summary>Which of several it is; null when missing.</summary>
    [JsonPropertyName("artifact-identifier")]
    public partial string? ArtifactIdentifier { get; init; }

    /// <summary><c>S3</c>, <c>CODEPIPELINE</c> or <c>NO_ARTIFACTS</c>; null when missing.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>Whether its name comes from the build; null when missing.</summary>
    [JsonPropertyName("override-artifact-name")]
    public partial bool? OverrideArtifactName { get; init; }

    /// <summary>Whether it is not encrypted; null when missing.</summary>
    [JsonPropertyName("encryption-disabled")]
    public partial bool? EncryptionDisabled { get; init; }
}
