using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.Lex;

/// <summary>An intent, and what is known of it so far.</summary>
[EventModel]
public sealed partial class LexIntent
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    [Recurring]
    public partial string? Name { get; init; }

    /// <summary>How sure Lex is, from 0 to 1; null when it doesn't say.</summary>
    [JsonPropertyName("nluIntentConfidenceScore")]
    public partial double? NluIntentConfidenceScore { get; init; }

    /// <summary>The values of the slots by name, null for those not yet known.</summary>
    [JsonPropertyName("slots")]
    public partial LexSlots Slots { get; init; }

    /// <summary>How Lex understood the slots by name; never null. A detail is null where there is none.</summary>
    [JsonPropertyName("slotDetails")]
    public partial IReadOnlyDictionary<string, LexSlotDetail?> SlotDetails { get; init; }

    /// <summary>Whether the user has confirmed the intent.</summary>
    [JsonPropertyName("confirmationStatus")]
    public partial LexConfirmationStatus? ConfirmationStatus { get; init; }

    /// <summary>What Amazon Kendra found for this intent, as its API spells it; null otherwise.</summary>
    [JsonPropertyName("kendraResponse")]
    public partial JsonValue? KendraResponse { get; init; }
}
