using System.Text.Json.Serialization;

namespace LambdaKit.Events.TransferFamily;

/// <summary>An identity on a file system.</summary>
[EventModel]
public sealed partial class TransferFamilyPosixProfile
{
    /// <summary>The user.</summary>
    [JsonPropertyName("Uid")]
    public partial long? UserId { get; init; }

    /// <summary>The group.</summary>
    [JsonPropertyName("Gid")]
    public partial long? GroupId { get; init; }

    /// <summary>More groups; never null.</summary>
    [JsonPropertyName("SecondaryGids")]
    public partial IReadOnlyList<long> SecondaryGroupIds { get; init; }
}
