namespace LambdaKit.Events.Lex;

/// <summary>What a bot does next.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct LexDialogActionType(string Value)
{
    /// <summary>It asks what the user wants.</summary>
    public static LexDialogActionType ElicitIntent => new("ElicitIntent");

    /// <summary>It asks for the value of a slot.</summary>
    public static LexDialogActionType ElicitSlot => new("ElicitSlot");

    /// <summary>It asks whether to go on.</summary>
    public static LexDialogActionType ConfirmIntent => new("ConfirmIntent");

    /// <summary>It decides by itself.</summary>
    public static LexDialogActionType Delegate => new("Delegate");

    /// <summary>It expects no answer.</summary>
    public static LexDialogActionType Close => new("Close");
}
