namespace LambdaKit.Events.LexV2;

/// <summary>Whether a user has confirmed an intent.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct LexV2ConfirmationState(string Value)
{
    /// <summary>The user was not asked.</summary>
    public static LexV2ConfirmationState None => new("None");

    /// <summary>Yes.</summary>
    public static LexV2ConfirmationState Confirmed => new("Confirmed");

    /// <summary>No.</summary>
    public static LexV2ConfirmationState Denied => new("Denied");
}
