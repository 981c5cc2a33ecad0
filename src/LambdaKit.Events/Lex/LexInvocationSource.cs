namespace LambdaKit.Events.Lex;

/// <summary>Why a function is called.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct LexInvocationSource(string Value)
{
    /// <summary>On every turn: to check what the user said, and to lead the dialog.</summary>
    public static LexInvocationSource DialogCodeHook => new("DialogCodeHook");

    /// <summary>All slots are filled: to do what the user wants.</summary>
    public static LexInvocationSource FulfillmentCodeHook => new("FulfillmentCodeHook");
}
