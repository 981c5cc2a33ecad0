using System.Text.Json.Serialization;

namespace LambdaKit.Events.EventBridge.CodeBuild;

/// <summary>Whether submodules are cloned.</summary>
[EventModel]
public sealed partial class CodeBuildGitSubmodules
{
    /// <summary>Whether they are.</summary>
    [JsonPropertyName("fetch-submodules")]
    public partial bool? FetchSubmodules { get; init; }
}
