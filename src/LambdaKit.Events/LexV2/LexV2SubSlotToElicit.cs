using System.Text.Json.Serialization;

namespace LambdaKit.Events.LexV2;

/// <summary>A part of a composite slot to ask for.</summary>
[EventModel]
public sealed partial class LexV2SubSlotToElicit
{
    /// <summary>The name of the part.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>A part of that part; null for none.</summary>
    [JsonPropertyName("subSlotToElicit")]
    public partial LexV2SubSlotToElicit? SubSlotToElicit { get; init; }
}
