using System.Text.Json.Serialization;

namespace LambdaKit.Events.CodeCommit;

/// <summary>A branch or tag that was changed.</summary>
[EventModel]
public sealed partial class CodeCommitReference
{
    /// <summary>The commit it points to; null when missing.</summary>
    [JsonPropertyName("commit")]
    public partial string? Commit { get; init; }

    /// <summary>Its whole name, such as <c>refs/heads/main</c>.</summary>
    [JsonPropertyName("ref")]
    public partial string? Ref { get; init; }

    /// <summary>Whether it is new; null when it is not.</summary>
    [JsonPropertyName("created")]
    public partial bool? Created { get; init; }

    /// <summary>Whether it was deleted; null when it was not.</summary>
    [JsonPropertyName("deleted")]
    public partial bool? Deleted { get; init; }

    /// <summary>The name of the branch; null when this is no branch.</summary>
    public string? BranchName => WithoutPrefix("refs/heads/");

    /// <summary>The name of the tag; null when this is no tag.</summary>
    public string? TagName => WithoutPrefix("refs/tags/");

    private string? WithoutPrefix(string prefix) => Ref is { } name && name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : null;
}
