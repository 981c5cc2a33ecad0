using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Envelopes;
using LambdaKit.Serialization;
using LambdaKit.Validation;

namespace LambdaKit.Batches;

/// <summary>Reads what a record holds, out of the envelopes that it may lie in; whatever is wrong with it is one exception.</summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class RecordContent<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] T>
{
    private readonly PayloadSerializer<T> _serializer;
    private readonly EventReader<T>? _reader;

    private RecordContent(PayloadSerializer<T> serializer, EventReader<T>? reader)
    {
        _serializer = serializer;
        _reader = reader;
    }

    /// <summary>A type that brings its JSON with it, a text, or raw bytes.</summary>
    /// <exception cref="LambdaConfigurationException">The type is none of them.</exception>
    public static RecordContent<T> OfItsOwn()
    {
        var serializer = PayloadSerializers.OfContent<T>();
        return new(serializer, serializer is ModelSerializer<T> model ? new ModelReader<T>(model.Model) : null);
    }

    /// <summary>A type of the author's own.</summary>
    public static RecordContent<T> Of(JsonTypeInfo<T> type) => new(PayloadSerializers.OfType(type), new JsonTypeReader<T>(type));

    /// <param name="content">What the record holds.</param>
    /// <param name="opens">Whether envelopes are opened.</param>
    /// <param name="checks">Whether it is asked if it is valid.</param>
    /// <param name="envelopes">Those that were, from the outside to the inside; null for none.</param>
    /// <exception cref="UnreadableRecordException">It is not of the type.</exception>
    /// <exception cref="LambdaValidationException">It is not valid.</exception>
    public T Read(ReadOnlyMemory<byte> content, bool opens, bool checks, out IReadOnlyList<Envelope>? envelopes)
    {
        T value;
        try
        {
            envelopes = opens && _reader is not null && EnvelopeMarks.MayBeEnvelope(content.Span) ? Opened.Open(ref content, _reader) : null;
            value = _serializer.Read(content);
        }
        catch (Exception exception)
        {
            throw new UnreadableRecordException(exception);
        }

        // In one expression: as a statement of its own the test for null boxes a struct, unless the code is optimized.
        var read = value is null ? throw new UnreadableRecordException(new InvalidDataException("The content is null, which is no value to handle.")) : value;
        if (checks)
            Validity.Check("record", read, _serializer.Names);
        return read;
    }
}
