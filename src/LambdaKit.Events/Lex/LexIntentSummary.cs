using System.Text.Json.Serialization;

namespace LambdaKit.Events.Lex;

/// <summary>An intent that came before in the session.</summary>
[EventModel]
public sealed partial class LexIntentSummary
{
    /// <summary>The name of the intent.</summary>
    [JsonPropertyName("intentName")]
    public partial string? IntentName { get; init; }

    /// <summary>A name of yours for it; null when there is none.</summary>
    [JsonPropertyName("checkpointLabel")]
    public partial string? CheckpointLabel { get; init; }

    /// <summary>The values of its slots by name, null for those not known.</summary>
    [JsonPropertyName("slots")]
    public partial LexSlots Slots { get; init; }

    /// <summary>Whether the user has confirmed it.</summary>
    [JsonPropertyName("confirmationStatus")]
    public partial LexConfirmationStatus? ConfirmationStatus { get; init; }

    /// <summary>What was done last.</summary>
    [JsonPropertyName("dialogActionType")]
    public partial LexDialogActionType? DialogActionType { get; init; }

    /// <summary>Whether it was fulfilled; null when it is neither.</summary>
    [JsonPropertyName("fulfillmentState")]
    public partial LexFulfillmentState? FulfillmentState { get; init; }

    /// <summary>The slot that was asked for; null when none was.</summary>
    [JsonPropertyName("slotToElicit")]
    public partial string? SlotToElicit { get; init; }
}
