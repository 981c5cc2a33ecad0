using System.Text.Json.Serialization;

namespace LambdaKit.Events.LexV2;

/// <summary>What a bot does next.</summary>
[EventModel]
public sealed partial class LexV2DialogAction
{
    /// <summary>What it does.</summary>
    [JsonPropertyName("type")]
    public partial LexV2DialogActionType? Type { get; init; }

    /// <summary>The slot to ask for; otherwise null.</summary>
    [JsonPropertyName("slotToElicit")]
    public partial string? SlotToElicit { get; init; }

    /// <summary>How the user is to say the slot; null for the default.</summary>
    [JsonPropertyName("slotElicitationStyle")]
    public partial LexV2SlotElicitationStyle? SlotElicitationStyle { get; init; }

    /// <summary>The part of a composite slot to ask for; otherwise null.</summary>
    [JsonPropertyName("subSlotToElicit")]
    public partial LexV2SubSlotToElicit? SubSlotToElicit { get; init; }
}
