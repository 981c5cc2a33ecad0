namespace LambdaKit.Events.LexV2;

/// <summary>How far an intent is.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct LexV2IntentState(string Value)
{
    /// <summary>Slots are still asked for.</summary>
    public static LexV2IntentState InProgress => new("InProgress");

    /// <summary>It waits for an answer of the user.</summary>
    public static LexV2IntentState Waiting => new("Waiting");

    /// <summary>All is known.</summary>
    public static LexV2IntentState ReadyForFulfillment => new("ReadyForFulfillment");

    /// <summary>It is being done.</summary>
    public static LexV2IntentState FulfillmentInProgress => new("FulfillmentInProgress");

    /// <summary>It is done.</summary>
    public static LexV2IntentState Fulfilled => new("Fulfilled");

    /// <summary>It cannot be done.</summary>
    public static LexV2IntentState Failed => new("Failed");
}
