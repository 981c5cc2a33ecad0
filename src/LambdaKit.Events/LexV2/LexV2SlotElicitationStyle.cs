namespace LambdaKit.Events.LexV2;

/// <summary>How a user is to say a slot.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct LexV2SlotElicitationStyle(string Value)
{
    /// <summary>Plainly.</summary>
    public static LexV2SlotElicitationStyle Default => new("Default");

    /// <summary>Letter by letter.</summary>
    public static LexV2SlotElicitationStyle SpellByLetter => new("SpellByLetter");

    /// <summary>Letter by letter, with a word for each.</summary>
    public static LexV2SlotElicitationStyle SpellByWord => new("SpellByWord");
}
