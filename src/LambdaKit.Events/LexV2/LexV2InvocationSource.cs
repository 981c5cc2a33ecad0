namespace LambdaKit.Events.LexV2;

/// <summary>Why a function is called.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct LexV2InvocationSource(string Value)
{
    /// <summary>On a turn of the dialog: to check what the user said, and to lead the dialog.</summary>
    public static LexV2InvocationSource DialogCodeHook => new("DialogCodeHook");

    /// <summary>All slots are filled: to do what the user wants.</summary>
    public static LexV2InvocationSource FulfillmentCodeHook => new("FulfillmentCodeHook");
}
