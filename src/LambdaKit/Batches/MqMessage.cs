using LambdaKit.Events.ActiveMq;
using LambdaKit.Events.RabbitMq;

namespace LambdaKit.Batches;

/// <summary>A message of a broker with its body as a value.</summary>
/// <typeparam name="T">What the body holds.</typeparam>
public readonly struct MqMessage<T>
{
    /// <summary>A message of ActiveMQ: for unit tests of code that takes one.</summary>
    /// <param name="message">As the broker delivered it.</param>
    /// <param name="body">What its body holds.</param>
    public MqMessage(ActiveMqMessage message, T body)
    {
        ArgumentNullException.ThrowIfNull(message);
        ActiveMq = message;
        Queue = message.Destination?.Name ?? "";
        Body = body;
    }

    /// <summary>A message of RabbitMQ: for unit tests of code that takes one.</summary>
    /// <param name="message">As the broker delivered it.</param>
    /// <param name="queue">The queue; empty when it is not known.</param>
    /// <param name="virtualHost">The virtual host; null when it is not known.</param>
    /// <param name="body">What its body holds.</param>
    public MqMessage(RabbitMqMessage message, string queue, string? virtualHost, T body)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(queue);
        RabbitMq = message;
        Queue = queue;
        VirtualHost = virtualHost;
        Body = body;
    }

    /// <summary>The message as ActiveMQ delivered it; null when it is one of RabbitMQ.</summary>
    public ActiveMqMessage? ActiveMq { get; }

    /// <summary>The message as RabbitMQ delivered it; null when it is one of ActiveMQ.</summary>
    public RabbitMqMessage? RabbitMq { get; }

    /// <summary>The queue; empty when the event does not say.</summary>
    public string Queue { get; }

    /// <summary>The virtual host of RabbitMQ, such as <c>/</c>; null when the event does not say, and with ActiveMQ.</summary>
    public string? VirtualHost { get; }

    /// <summary>What the body holds.</summary>
    public T Body { get; }

    /// <summary>What the broker (ActiveMQ) or the sender (RabbitMQ) calls the message; null when nobody named it.</summary>
    public string? MessageId => ActiveMq is null ? RabbitMq?.BasicProperties?.MessageId : ActiveMq.MessageId;

    /// <summary>Whether it was delivered before; false when the event does not say.</summary>
    public bool IsRedelivered => (ActiveMq is null ? RabbitMq?.IsRedelivered : ActiveMq.IsRedelivered) ?? false;
}
