using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.CodeBuild;

/// <summary>The cache of a build.</summary>
[EventModel]
public sealed partial class CodeBuildCache
{
    /// <summary><c>NO_CACHE</c>, <c>S3</c> or <c>LOCAL</c>.</summary>
    [JsonPropertyName("type")]
    public partial string? Type { get; init; }

    /// <summary>Where it is in S3; null when missing.</summary>
    [JsonPropertyName("location")]
    public partial string? Location { get; init; }

    /// <summary>What is kept by a local one; never null.</summary>
    [JsonPropertyName("modes")]
    public partial IReadOnlyList<string> Modes { get; init; }
}
