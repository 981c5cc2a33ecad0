using System.Text.Json.Serialization;
using LambdaKit.Events.Json;

namespace LambdaKit.Events.LexV2;

/// <summary>An intent, and what is known of it so far.</summary>
[EventModel]
public sealed partial class LexV2Intent
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public partial string? Name { get; init; }

    /// <summary>How far it is.</summary>
    [JsonPropertyName("state")]
    public partial LexV2IntentState? State { get; init; }

    /// <summary>Whether the user has confirmed it.</summary>
    [JsonPropertyName("confirmationState")]
    public partial LexV2ConfirmationState? ConfirmationState { get; init; }

    /// <summary>The slots by name, null for those not yet known; never null itself.</summary>
    [JsonPropertyName("slots")]
    public partial IReadOnlyDictionary<string, LexV2Slot?> Slots { get; init; }

    /// <summary>What Amazon Kendra found for the intent that searches in it, as its API spells it; null otherwise.</summary>
    [JsonPropertyName("kendraResponse")]
    public partial JsonValue? KendraResponse { get; init; }

    /// <summary>The intent in another state: what an answer that closes or goes on holds. All else stays as it came, unknown fields too.</summary>
    public partial LexV2Intent WithState(LexV2IntentState? state);

    /// <summary>The intent with other slots. All else stays as it came, unknown fields too.</summary>
    public partial LexV2Intent WithSlots(IReadOnlyDictionary<string, LexV2Slot?> slots);
}
