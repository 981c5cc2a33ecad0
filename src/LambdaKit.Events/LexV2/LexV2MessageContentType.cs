namespace LambdaKit.Events.LexV2;

/// <summary>How a message is written.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct LexV2MessageContentType(string Value)
{
    /// <summary>As it is.</summary>
    public static LexV2MessageContentType PlainText => new("PlainText");

    /// <summary>In the Speech Synthesis Markup Language.</summary>
    public static LexV2MessageContentType Ssml => new("SSML");

    /// <summary>In a form of your application's.</summary>
    public static LexV2MessageContentType CustomPayload => new("CustomPayload");

    /// <summary>As a card.</summary>
    public static LexV2MessageContentType ImageResponseCard => new("ImageResponseCard");
}
