namespace LambdaKit.Events.Alexa;

/// <summary>What a card shows.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct AlexaCardType(string Value)
{
    /// <summary>A text.</summary>
    public static AlexaCardType Simple => new("Simple");

    /// <summary>A text and an image.</summary>
    public static AlexaCardType Standard => new("Standard");

    /// <summary>That the user should link an account.</summary>
    public static AlexaCardType LinkAccount => new("LinkAccount");

    /// <summary>That the skill needs permissions.</summary>
    public static AlexaCardType AskForPermissionsConsent => new("AskForPermissionsConsent");
}
