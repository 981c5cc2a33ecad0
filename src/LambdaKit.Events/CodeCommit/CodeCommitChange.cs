using System.Text.Json.Serialization;

namespace LambdaKit.Events.CodeCommit;

/// <summary>What was changed in a repository.</summary>
[EventModel]
public sealed partial class CodeCommitChange
{
    /// <summary>The branches and tags that were changed; never null.</summary>
    [JsonPropertyName("references")]
    public partial IReadOnlyList<CodeCommitReference> References { get; init; }
}
