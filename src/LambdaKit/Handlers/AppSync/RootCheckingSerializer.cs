using LambdaKit.Events.Json;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers.AppSync;

/// <summary>Reads what another serializer does, unless the payload begins as one of the other kind of resolver: then it says what to do.</summary>
/// <param name="inner">The other serializer.</param>
/// <param name="wrong">With what the payload of the other kind begins: a bracket or a brace.</param>
/// <param name="message">What to do about it.</param>
internal sealed class RootCheckingSerializer<T>(PayloadSerializer<T> inner, byte wrong, string message) : PayloadSerializer<T>
{
    public override ReadOnlySpan<byte> Sample => inner.Sample;

    public override bool HasSampleValue => inner.HasSampleValue;

    public override T? SampleValue => inner.SampleValue;

    public override T Read(ReadOnlyMemory<byte> payload)
    {
        foreach (var one in payload.Span)
        {
            if (one == wrong)
                throw new LambdaConfigurationException(message);
            if (one is not ((byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t'))
                break;
        }

        return inner.Read(payload);
    }

    public override void Write(JsonWriter writer, T value) => inner.Write(writer, value);

    public override void Rehearse(ReadOnlyMemory<byte> sample) => inner.Rehearse(sample);
}
