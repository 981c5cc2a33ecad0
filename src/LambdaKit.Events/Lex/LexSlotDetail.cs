using System.Text.Json.Serialization;

namespace LambdaKit.Events.Lex;

/// <summary>How Lex understood the value of a slot.</summary>
[EventModel]
public sealed partial class LexSlotDetail
{
    /// <summary>Other values that it may be, up to five; never null.</summary>
    [JsonPropertyName("resolutions")]
    public partial IReadOnlyList<LexSlotResolution> Resolutions { get; init; }

    /// <summary>What the user said.</summary>
    [JsonPropertyName("originalValue")]
    public partial string? OriginalValue { get; init; }
}
