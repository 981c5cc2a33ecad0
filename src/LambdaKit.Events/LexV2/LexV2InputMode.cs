namespace LambdaKit.Events.LexV2;

/// <summary>How a user spoke.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct LexV2InputMode(string Value)
{
    /// <summary>In writing.</summary>
    public static LexV2InputMode Text => new("Text");

    /// <summary>By voice.</summary>
    public static LexV2InputMode Speech => new("Speech");

    /// <summary>With the keys of a telephone.</summary>
    public static LexV2InputMode Dtmf => new("DTMF");
}
