namespace LambdaKit.Events.Envelopes;

/// <summary>Reads an event model. Its sample has all names that it has.</summary>
internal sealed class ModelReader<TEvent>(EventSerializer<TEvent> serializer) : EventReader<TEvent>
{
    private EnvelopeMarks? _marks;

    public override EnvelopeMarks Marks => _marks ??= EnvelopeMarks.Of(serializer.Sample);

    public override TEvent Read(ReadOnlySpan<byte> json) => serializer.Read(json);
}
