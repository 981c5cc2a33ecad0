using System.Text.Json.Serialization;

namespace LambdaKit.Events.LexV2;

/// <summary>The value of a slot: one, several, or parts with slots of their own.</summary>
[EventModel]
public sealed partial class LexV2Slot
{
    /// <summary>Which of them.</summary>
    [JsonPropertyName("shape")]
    public partial LexV2SlotShape? Shape { get; init; }

    /// <summary>The value; null for a composite slot.</summary>
    [JsonPropertyName("value")]
    public partial LexV2SlotValue? Value { get; init; }

    /// <summary>The values of a list; never null.</summary>
    [JsonPropertyName("values")]
    public partial IReadOnlyList<LexV2Slot> Values { get; init; }

    /// <summary>The parts of a composite slot by name, null for those not yet known; never null itself.</summary>
    [JsonPropertyName("subSlots")]
    public partial IReadOnlyDictionary<string, LexV2Slot?> SubSlots { get; init; }
}
