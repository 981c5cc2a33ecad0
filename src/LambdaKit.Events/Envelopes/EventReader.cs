namespace LambdaKit.Events.Envelopes;

/// <summary>Reads the event that is wanted, and knows whether it is itself what otherwise counts as an envelope.</summary>
internal abstract class EventReader<TEvent>
{
    /// <summary>What the wanted type has of the marks of an envelope: such an envelope is the event, and stays closed.</summary>
    public abstract EnvelopeMarks Marks { get; }

    /// <summary>Reads the event; never null.</summary>
    public abstract TEvent Read(ReadOnlySpan<byte> json);
}
