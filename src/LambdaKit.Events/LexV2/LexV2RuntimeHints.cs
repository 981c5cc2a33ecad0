using System.Text.Json.Serialization;

namespace LambdaKit.Events.LexV2;

/// <summary>Words that a user is likely to say.</summary>
[EventModel]
public sealed partial class LexV2RuntimeHints
{
    /// <summary>The words by intent and slot; never null.</summary>
    [JsonPropertyName("slotHints")]
    public partial IReadOnlyDictionary<string, IReadOnlyDictionary<string, LexV2SlotHint>> SlotHints { get; init; }
}
