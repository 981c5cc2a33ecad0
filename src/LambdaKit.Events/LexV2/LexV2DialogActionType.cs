namespace LambdaKit.Events.LexV2;

/// <summary>What a bot does next.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct LexV2DialogActionType(string Value)
{
    /// <summary>It expects no answer.</summary>
    public static LexV2DialogActionType Close => new("Close");

    /// <summary>It asks whether to go on.</summary>
    public static LexV2DialogActionType ConfirmIntent => new("ConfirmIntent");

    /// <summary>It decides by itself.</summary>
    public static LexV2DialogActionType Delegate => new("Delegate");

    /// <summary>It asks what the user wants.</summary>
    public static LexV2DialogActionType ElicitIntent => new("ElicitIntent");

    /// <summary>It asks for the value of a slot.</summary>
    public static LexV2DialogActionType ElicitSlot => new("ElicitSlot");
}
