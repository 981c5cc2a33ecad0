using LambdaKit.Events.Json;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>Writes the output of a task as another serializer does, up to the size that a state machine takes.</summary>
internal sealed class StepFunctionsOutputSerializer<T>(PayloadSerializer<T> inner) : PayloadSerializer<T>
{
    /// <summary>How large the output of a state may be: 256 KiB.</summary>
    /// <remarks><see href="https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html">AWS reference</see></remarks>
    private const int MaxBytes = 262_144;

    public override ReadOnlySpan<byte> Sample => inner.Sample;

    public override bool HasSampleValue => inner.HasSampleValue;

    public override T? SampleValue => inner.SampleValue;

    public override T Read(ReadOnlyMemory<byte> payload) => inner.Read(payload);

    public override void Write(JsonWriter writer, T value)
    {
        var before = writer.WrittenCount;
        inner.Write(writer, value);
        var size = writer.WrittenCount - before;
        if (size > MaxBytes)
        {
            throw new LambdaFunctionException(
                "OutputTooLarge",
                $"The output of the task has {size} bytes, but a state of Step Functions takes no more than {MaxBytes}. Store it, such as in S3, and return where it is.");
        }
    }

    public override void Rehearse(ReadOnlyMemory<byte> sample) => inner.Rehearse(sample);
}
