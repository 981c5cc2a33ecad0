namespace LambdaKit.Events.Alexa;

/// <summary>Whether a user has confirmed something.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct AlexaConfirmationStatus(string Value)
{
    /// <summary>The user was not asked.</summary>
    public static AlexaConfirmationStatus None => new("NONE");

    /// <summary>Yes.</summary>
    public static AlexaConfirmationStatus Confirmed => new("CONFIRMED");

    /// <summary>No.</summary>
    public static AlexaConfirmationStatus Denied => new("DENIED");
}
