namespace LambdaKit.Events.Alexa;

/// <summary>What an audio player does.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct AlexaPlayerActivity(string Value)
{
    /// <summary>Nothing, and nothing was played.</summary>
    public static AlexaPlayerActivity Idle => new("IDLE");

    /// <summary>It pauses.</summary>
    public static AlexaPlayerActivity Paused => new("PAUSED");

    /// <summary>It plays.</summary>
    public static AlexaPlayerActivity Playing => new("PLAYING");

    /// <summary>It waits for data.</summary>
    public static AlexaPlayerActivity BufferUnderrun => new("BUFFER_UNDERRUN");

    /// <summary>It has played the stream to its end.</summary>
    public static AlexaPlayerActivity Finished => new("FINISHED");

    /// <summary>It was interrupted.</summary>
    public static AlexaPlayerActivity Stopped => new("STOPPED");
}
