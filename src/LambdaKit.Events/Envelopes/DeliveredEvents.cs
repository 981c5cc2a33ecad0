using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Sns;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Events.Envelopes;

/// <summary>Finds the event in what brought it: <c>sqsEvent.Open(S3Event.Serializer)</c> gives the notifications of S3, whether SNS, EventBridge or both lie between.</summary>
/// <remarks>
/// An object counts as an envelope of SNS when it has <c>Type</c>, <c>TopicArn</c> and <c>Message</c>, and as one of EventBridge when it has
/// <c>detail-type</c>, <c>source</c> and <c>detail</c>; all are opened, however deep they lie. Where the type that is asked for has these fields itself,
/// as <see cref="EventBridgeEvent"/> has, it is the event and stays closed. Records come without reading anything: one that holds nonsense fails by itself.
/// So does the confirmation of a subscription, which SNS may send to a queue: <see cref="Delivered{TRecord, TEvent}.Notification"/> has its type and its address.
/// </remarks>
public static partial class DeliveredEvents
{
    /// <summary>The events in the messages of a batch.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="serializer">Of the event, such as <c>S3Event.Serializer</c>.</param>
    public static IReadOnlyList<Delivered<SqsMessage, TEvent>> Open<TEvent>(this SqsEvent batch, EventSerializer<TEvent> serializer)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return Open(batch, Reader(serializer));
    }

    /// <summary>The events in the messages of a batch, of a type of yours.</summary>
    /// <param name="batch">The batch.</param>
    /// <param name="typeInfo">Such as <c>AppJson.Default.Order</c>.</param>
    public static IReadOnlyList<Delivered<SqsMessage, TEvent>> Open<TEvent>(this SqsEvent batch, JsonTypeInfo<TEvent> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return Open(batch, Reader(typeInfo));
    }

    /// <summary>The event in a message.</summary>
    /// <param name="message">The message.</param>
    /// <param name="serializer">Of the event, such as <c>S3Event.Serializer</c>.</param>
    public static Delivered<SqsMessage, TEvent> Open<TEvent>(this SqsMessage message, EventSerializer<TEvent> serializer)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new(message, message.GetBodyUtf8(), Reader(serializer));
    }

    /// <summary>The event in a message, of a type of yours.</summary>
    /// <param name="message">The message.</param>
    /// <param name="typeInfo">Such as <c>AppJson.Default.Order</c>.</param>
    public static Delivered<SqsMessage, TEvent> Open<TEvent>(this SqsMessage message, JsonTypeInfo<TEvent> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(message);
        return new(message, message.GetBodyUtf8(), Reader(typeInfo));
    }

    /// <summary>The events in the notifications of a topic.</summary>
    /// <param name="notifications">The notifications.</param>
    /// <param name="serializer">Of the event, such as <c>S3Event.Serializer</c>.</param>
    public static IReadOnlyList<Delivered<SnsRecord, TEvent>> Open<TEvent>(this SnsEvent notifications, EventSerializer<TEvent> serializer)
    {
        ArgumentNullException.ThrowIfNull(notifications);
        return Open(notifications, Reader(serializer));
    }

    /// <summary>The events in the notifications of a topic, of a type of yours.</summary>
    /// <param name="notifications">The notifications.</param>
    /// <param name="typeInfo">Such as <c>AppJson.Default.Order</c>.</param>
    public static IReadOnlyList<Delivered<SnsRecord, TEvent>> Open<TEvent>(this SnsEvent notifications, JsonTypeInfo<TEvent> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(notifications);
        return Open(notifications, Reader(typeInfo));
    }

    /// <summary>The event in a notification.</summary>
    /// <param name="notification">The notification.</param>
    /// <param name="serializer">Of the event, such as <c>S3Event.Serializer</c>.</param>
    public static Delivered<SnsRecord, TEvent> Open<TEvent>(this SnsRecord notification, EventSerializer<TEvent> serializer)
    {
        ArgumentNullException.ThrowIfNull(notification);
        return new(notification, Json(notification), Reader(serializer));
    }

    /// <summary>The event in a notification, of a type of yours.</summary>
    /// <param name="notification">The notification.</param>
    /// <param name="typeInfo">Such as <c>AppJson.Default.Order</c>.</param>
    public static Delivered<SnsRecord, TEvent> Open<TEvent>(this SnsRecord notification, JsonTypeInfo<TEvent> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(notification);
        return new(notification, Json(notification), Reader(typeInfo));
    }

    /// <summary>The event in any other record that holds JSON: the value of a Kafka record, the data of a Firehose record, the body of a queue of Amazon MQ.</summary>
    /// <param name="record">The record.</param>
    /// <param name="utf8Json">What it holds.</param>
    /// <param name="serializer">Of the event, such as <c>S3Event.Serializer</c>.</param>
    public static Delivered<TRecord, TEvent> Open<TRecord, TEvent>(TRecord record, ReadOnlyMemory<byte> utf8Json, EventSerializer<TEvent> serializer) =>
        new(record, utf8Json, Reader(serializer));

    /// <summary>The event in any other record that holds JSON, of a type of yours.</summary>
    /// <param name="record">The record.</param>
    /// <param name="utf8Json">What it holds.</param>
    /// <param name="typeInfo">Such as <c>AppJson.Default.Order</c>.</param>
    public static Delivered<TRecord, TEvent> Open<TRecord, TEvent>(TRecord record, ReadOnlyMemory<byte> utf8Json, JsonTypeInfo<TEvent> typeInfo) =>
        new(record, utf8Json, Reader(typeInfo));

    private static Delivered<SqsMessage, TEvent>[] Open<TEvent>(SqsEvent batch, EventReader<TEvent> reader)
    {
        var delivered = new Delivered<SqsMessage, TEvent>[batch.Records.Count];
        for (var i = 0; i < delivered.Length; i++)
            delivered[i] = new(batch.Records[i], batch.Records[i].GetBodyUtf8(), reader);
        return delivered;
    }

    private static Delivered<SnsRecord, TEvent>[] Open<TEvent>(SnsEvent notifications, EventReader<TEvent> reader)
    {
        var delivered = new Delivered<SnsRecord, TEvent>[notifications.Records.Count];
        for (var i = 0; i < delivered.Length; i++)
            delivered[i] = new(notifications.Records[i], Json(notifications.Records[i]), reader);
        return delivered;
    }

    private static ReadOnlyMemory<byte> Json(SnsRecord record) => record.Sns is { } message ? message.GetMessageUtf8() : default;

    private static ModelReader<TEvent> Reader<TEvent>(EventSerializer<TEvent> serializer)
    {
        ArgumentNullException.ThrowIfNull(serializer);
        return new(serializer);
    }

    private static JsonTypeReader<TEvent> Reader<TEvent>(JsonTypeInfo<TEvent> typeInfo)
    {
        ArgumentNullException.ThrowIfNull(typeInfo);
        return new(typeInfo);
    }
}
