using LambdaKit.Events;
using LambdaKit.Events.ActiveMq;
using LambdaKit.Events.Json;
using LambdaKit.Events.RabbitMq;
using LambdaKit.Serialization;

namespace LambdaKit.Batches;

/// <summary>Tells the brokers of Amazon MQ apart: RabbitMQ's event has its messages by queue.</summary>
internal sealed class MqEventSerializer : PayloadSerializer<MqEvent>
{
    public override ReadOnlySpan<byte> Sample => ActiveMqEvent.Serializer.Sample;

    public override MqEvent? SampleValue => null;

    public override bool HasSampleValue => false;

    public override MqEvent Read(ReadOnlyMemory<byte> payload) =>
        IsOfRabbitMq(payload.Span) ? new MqEvent(RabbitMqEvent.Serializer.Read(payload.Span)) : new MqEvent(ActiveMqEvent.Serializer.Read(payload.Span));

    public override void Write(JsonWriter writer, MqEvent value)
    {
        if (value.RabbitMq is { } rabbitMq)
            RabbitMqEvent.Serializer.Write(writer, rabbitMq);
        else if (value.ActiveMq is { } activeMq)
            ActiveMqEvent.Serializer.Write(writer, activeMq);
    }

    public override void Rehearse(ReadOnlyMemory<byte> sample)
    {
        try
        {
            Read(sample);
        }
        catch (EventFormatException)
        {
            // A rehearsal that doesn't fit costs some time later; no function may fail for it.
        }
    }

    private static bool IsOfRabbitMq(ReadOnlySpan<byte> json)
    {
        var reader = new JsonReader(json);
        if (reader.PeekKind() != JsonKind.Object)
            return false;

        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            if (name.SequenceEqual("rmqMessagesByQueue"u8))
                return true;

            reader.Skip();
        }

        return false;
    }
}
