namespace LambdaKit.Events.Alexa;

/// <summary>How it is written what Alexa says.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct AlexaOutputSpeechType(string Value)
{
    /// <summary>As plain text.</summary>
    public static AlexaOutputSpeechType PlainText => new("PlainText");

    /// <summary>In the Speech Synthesis Markup Language.</summary>
    public static AlexaOutputSpeechType Ssml => new("SSML");
}
