namespace LambdaKit.Events.Lex;

/// <summary>How a message is written.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct LexMessageContentType(string Value)
{
    /// <summary>As it is.</summary>
    public static LexMessageContentType PlainText => new("PlainText");

    /// <summary>In the Speech Synthesis Markup Language.</summary>
    public static LexMessageContentType Ssml => new("SSML");

    /// <summary>In a form of your application's.</summary>
    public static LexMessageContentType CustomPayload => new("CustomPayload");

    /// <summary>Several messages, JSON as text.</summary>
    public static LexMessageContentType Composite => new("Composite");
}
