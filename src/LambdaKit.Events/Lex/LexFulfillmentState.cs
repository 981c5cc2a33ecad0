namespace LambdaKit.Events.Lex;

/// <summary>How an intent has ended.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct LexFulfillmentState(string Value)
{
    /// <summary>It is done.</summary>
    public static LexFulfillmentState Fulfilled => new("Fulfilled");

    /// <summary>It cannot be done.</summary>
    public static LexFulfillmentState Failed => new("Failed");

    /// <summary>All is known, and the application does it.</summary>
    public static LexFulfillmentState ReadyForFulfillment => new("ReadyForFulfillment");
}
