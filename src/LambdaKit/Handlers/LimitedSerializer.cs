using System.Text.Json;
using LambdaKit.Events.Json;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>Writes an answer as another serializer does, up to the size that its receiver takes: more is an error that says so.</summary>
/// <param name="inner">The other one.</param>
/// <param name="maxBytes">What the receiver takes.</param>
/// <param name="errorType">The error's name.</param>
/// <param name="subject">What is too large, for the error's message, at the start of a sentence.</param>
/// <param name="receiver">Who doesn't take it.</param>
/// <param name="remedy">What to do, as a sentence.</param>
internal sealed class LimitedSerializer<T>(PayloadSerializer<T> inner, int maxBytes, string errorType, string subject, string receiver, string remedy) : PayloadSerializer<T>
{
    public override ReadOnlySpan<byte> Sample => inner.Sample;

    public override bool HasSampleValue => inner.HasSampleValue;

    public override T? SampleValue => inner.SampleValue;

    public override JsonNamingPolicy? Names => inner.Names;

    public override T Read(ReadOnlyMemory<byte> payload) => inner.Read(payload);

    public override void Write(JsonWriter writer, T value)
    {
        var before = writer.WrittenCount;
        inner.Write(writer, value);
        var size = writer.WrittenCount - before;
        if (size > maxBytes)
            throw new LambdaFunctionException(errorType, $"{subject} has {size} bytes, but {receiver} takes no more than {maxBytes}. {remedy}");
    }

    public override void Rehearse(ReadOnlyMemory<byte> sample) => inner.Rehearse(sample);
}
