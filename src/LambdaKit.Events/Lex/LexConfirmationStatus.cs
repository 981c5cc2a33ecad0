namespace LambdaKit.Events.Lex;

/// <summary>Whether a user has confirmed an intent.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct LexConfirmationStatus(string Value)
{
    /// <summary>The user was not asked.</summary>
    public static LexConfirmationStatus None => new("None");

    /// <summary>Yes.</summary>
    public static LexConfirmationStatus Confirmed => new("Confirmed");

    /// <summary>No.</summary>
    public static LexConfirmationStatus Denied => new("Denied");
}
