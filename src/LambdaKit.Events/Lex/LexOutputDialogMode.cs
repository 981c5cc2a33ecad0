namespace LambdaKit.Events.Lex;

/// <summary>How the user is answered.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct LexOutputDialogMode(string Value)
{
    /// <summary>In writing.</summary>
    public static LexOutputDialogMode Text => new("Text");

    /// <summary>By voice.</summary>
    public static LexOutputDialogMode Voice => new("Voice");
}
