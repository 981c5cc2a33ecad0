namespace LambdaKit.Events.ActiveMq;

/// <summary>What the content of a message is.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct ActiveMqMessageType(string Value)
{
    /// <summary>A text.</summary>
    public static ActiveMqMessageType Text => new("jms/text-message");

    /// <summary>Bytes.</summary>
    public static ActiveMqMessageType Bytes => new("jms/bytes-message");
}
