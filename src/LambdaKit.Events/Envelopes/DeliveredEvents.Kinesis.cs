using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Kinesis;

namespace LambdaKit.Events.Envelopes;

public static partial class DeliveredEvents
{
    /// <summary>The events in the records of a stream, whose data is JSON.</summary>
    /// <param name="batch">The records. Those that the KPL has packed are not split: open what <see cref="KinesisRecord.GetUserRecords"/> gives.</param>
    /// <param name="serializer">Of the event, such as <c>EventBridgeEvent.Serializer</c>.</param>
    public static IReadOnlyList<Delivered<KinesisRecord, TEvent>> Open<TEvent>(this KinesisStreamEvent batch, EventSerializer<TEvent> serializer)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return Open(batch, Reader(serializer));
    }

    /// <summary>The events in the records of a stream, whose data is JSON, of a type of yours.</summary>
    /// <param name="batch">The records. Those that the KPL has packed are not split: open what <see cref="KinesisRecord.GetUserRecords"/> gives.</param>
    /// <param name="typeInfo">Such as <c>AppJson.Default.Order</c>.</param>
    public static IReadOnlyList<Delivered<KinesisRecord, TEvent>> Open<TEvent>(this KinesisStreamEvent batch, JsonTypeInfo<TEvent> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return Open(batch, Reader(typeInfo));
    }

    /// <summary>The event in a record of a stream, whose data is JSON.</summary>
    /// <param name="record">The record.</param>
    /// <param name="serializer">Of the event, such as <c>EventBridgeEvent.Serializer</c>.</param>
    public static Delivered<KinesisRecord, TEvent> Open<TEvent>(this KinesisRecord record, EventSerializer<TEvent> serializer)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(record, record.Data, Reader(serializer));
    }

    /// <summary>The event in a record of a stream, whose data is JSON, of a type of yours.</summary>
    /// <param name="record">The record.</param>
    /// <param name="typeInfo">Such as <c>AppJson.Default.Order</c>.</param>
    public static Delivered<KinesisRecord, TEvent> Open<TEvent>(this KinesisRecord record, JsonTypeInfo<TEvent> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(record);
        return new(record, record.Data, Reader(typeInfo));
    }

    private static Delivered<KinesisRecord, TEvent>[] Open<TEvent>(KinesisStreamEvent batch, EventReader<TEvent> reader)
    {
        var delivered = new Delivered<KinesisRecord, TEvent>[batch.Records.Count];
        for (var i = 0; i < delivered.Length; i++)
            delivered[i] = new(batch.Records[i], batch.Records[i].Data, reader);
        return delivered;
    }
}
