using LambdaKit.Serialization;

namespace LambdaKit.Batches;

/// <summary>Reads what a record holds; whatever is wrong with it is one exception.</summary>
internal static class RecordContent
{
    /// <summary>From bytes.</summary>
    /// <exception cref="UnreadableRecordException">They are not of the type.</exception>
    public static T ReadBytes<T>(this PayloadSerializer<T> serializer, ReadOnlyMemory<byte> content)
    {
        T value;
        try
        {
            value = serializer.Read(content);
        }
        catch (Exception exception)
        {
            throw new UnreadableRecordException(exception);
        }

        return value is null ? throw new UnreadableRecordException(new InvalidDataException("The content is null, which is no value to handle.")) : value;
    }
}
