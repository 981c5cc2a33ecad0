using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.EventBridge.CodeBuild;

/// <summary>What a build runs in.</summary>
[EventModel]
public sealed partial class CodeBuildEnvironment
{
    /// <summary>Its image.</summary>
    [JsonPropertyName("image")]
    public partial string? Image { get; init; }

    /// <summary>Whether it may do whatever the host may.</summary>
    [JsonPropertyName("privileged-mode")]
    public partial bool? PrivilegedMode { get; init; }

    /// <summary>Its size, such as <c>BUILD_GENERAL1_SMALL</c>.</summary>
    [JsonPropertyName("compute-type")]
    public partial string? ComputeType { get; init; }

    /// <summary>Its operating system, such as <c>LINUX_CONTAINER</c>.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>Whose rights get the image: <c>CODEBUILD</c> or <c>SERVICE_ROLE</c>; null when missing.</summary>
    [JsonPropertyName("image-pull-credentials-type")]
    public partial string? ImagePullCredentialsType { get; init; }

    /// <summary>Its environment variables; never null.</summary>
    [JsonPropertyName("environment-variables")]
    public partial IReadOnlyList<CodeBuildVariable> EnvironmentVariables { get; init; }

    /// <summary>Its certificate; null when missing.</summary>
    [JsonPropertyName("certificate")]
    public partial string? Certificate { get; init; }

    /// <summary>What opens a private registry; null JSON when missing.</summary>
    [JsonPropertyName("registry-credential")]
    public partial JsonValue RegistryCredential { get; init; }

    /// <summary>Its fleet; null JSON when missing.</summary>
    [JsonPropertyName("fleet")]
    public partial JsonValue Fleet { get; init; }
}
