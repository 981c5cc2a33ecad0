using System.Text.Json.Serialization;

namespace LambdaKit.Events.Lex;

/// <summary>What a bot does next.</summary>
[EventModel]
public sealed partial class LexDialogAction
{
    /// <summary>What it does.</summary>
    [JsonPropertyName("type")]
    public partial LexDialogActionType? Type { get; init; }

    /// <summary>How the intent has ended, to close it; otherwise null.</summary>
    [JsonPropertyName("fulfillmentState")]
    public partial LexFulfillmentState? FulfillmentState { get; init; }

    /// <summary>What it says; null for what the bot's definition says.</summary>
    [JsonPropertyName("message")]
    public partial LexMessage? Message { get; init; }

    /// <summary>The intent, to ask for a slot or for a confirmation; otherwise null.</summary>
    [JsonPropertyName("intentName")]
    public partial string? IntentName { get; init; }

    /// <summary>The values of all slots of the intent, null for those that are not known.</summary>
    [JsonPropertyName("slots")]
    public partial LexSlots Slots { get; init; }

    /// <summary>The slot to ask for; otherwise null.</summary>
    [JsonPropertyName("slotToElicit")]
    public partial string? SlotToElicit { get; init; }

    /// <summary>A card that the user gets to see; null for none.</summary>
    [JsonPropertyName("responseCard")]
    public partial LexResponseCard? ResponseCard { get; init; }

    /// <summary>The request to Amazon Kendra, JSON as text; null for Lex's own.</summary>
    [JsonPropertyName("kendraQueryRequestPayload")]
    public partial string? KendraQueryRequestPayload { get; init; }

    /// <summary>The attribute filter of the request to Amazon Kendra, JSON as text; null for none.</summary>
    [JsonPropertyName("kendraQueryFilterString")]
    public partial string? KendraQueryFilterString { get; init; }
}
