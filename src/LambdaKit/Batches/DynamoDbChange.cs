using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.DynamoDb;

namespace LambdaKit.Batches;

/// <summary>A change of an item, with the item as an object before and after.</summary>
/// <typeparam name="T">The item.</typeparam>
public readonly struct DynamoDbChange<T>
{
    /// <summary>A change: for unit tests of code that takes one.</summary>
    /// <param name="record">As the stream delivered it.</param>
    /// <param name="before">The item before the change; null for none.</param>
    /// <param name="after">The item after the change; null for none.</param>
    public DynamoDbChange(DynamoDbStreamRecord record, T? before, T? after)
    {
        ArgumentNullException.ThrowIfNull(record);
        Record = record;
        Before = before;
        After = after;
    }

    /// <exception cref="UnreadableRecordException">The images are not of the type.</exception>
    internal static DynamoDbChange<T> Read(DynamoDbStreamRecord record, JsonTypeInfo<T> itemType)
    {
        try
        {
            return new(record, Read(record.OldImage, itemType), Read(record.NewImage, itemType));
        }
        catch (Exception exception)
        {
            throw new UnreadableRecordException(exception);
        }
    }

    private static T? Read(AttributeMap? image, JsonTypeInfo<T> itemType) => image is null ? default : image.To(itemType);

    /// <summary>The change as the stream delivered it.</summary>
    public DynamoDbStreamRecord Record { get; }

    /// <summary>The item before the change; null when it is new, or when the stream does not carry old images.</summary>
    public T? Before { get; }

    /// <summary>The item after the change; null when it was removed, or when the stream does not carry new images.</summary>
    public T? After { get; }

    /// <summary>What was done to the item; null when the stream didn't say.</summary>
    public DynamoDbEventName? EventName => Record.EventName;

    /// <summary>The primary key of the item; empty when the stream didn't say.</summary>
    public AttributeMap Keys => Record.Keys ?? AttributeMap.Empty;
}
