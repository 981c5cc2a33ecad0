using System.Text.Json.Serialization;

namespace LambdaKit.Events.LexV2;

/// <summary>Words that a user is likely to say for a slot.</summary>
[EventModel]
public sealed partial class LexV2SlotHint
{
    /// <summary>The words; never null.</summary>
    [JsonPropertyName("runtimeHintValues")]
    public partial IReadOnlyList<LexV2RuntimeHintValue> Values { get; init; }

    /// <summary>Those of the parts of a composite slot; never null.</summary>
    [JsonPropertyName("subSlotHints")]
    public partial IReadOnlyDictionary<string, LexV2SlotHint> SubSlotHints { get; init; }
}
