using System.Text.Json.Serialization;

namespace LambdaKit.Events.LexV2;

/// <summary>The value of a slot.</summary>
[EventModel]
public sealed partial class LexV2SlotValue
{
    /// <summary>What the user said.</summary>
    [JsonPropertyName("originalValue")]
    public partial string? OriginalValue { get; init; }

    /// <summary>What Lex, or a function, takes it for; null when it isn't known.</summary>
    [JsonPropertyName("interpretedValue")]
    public partial string? InterpretedValue { get; init; }

    /// <summary>Other values that it may be, the likeliest first; never null.</summary>
    [JsonPropertyName("resolvedValues")]
    public partial IReadOnlyList<string> ResolvedValues { get; init; }
}
