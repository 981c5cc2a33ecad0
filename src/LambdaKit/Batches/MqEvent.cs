using LambdaKit.Events.ActiveMq;
using LambdaKit.Events.RabbitMq;

namespace LambdaKit.Batches;

/// <summary>Messages of a broker of Amazon MQ: of ActiveMQ, or of RabbitMQ.</summary>
public sealed class MqEvent
{
    /// <summary>Messages of ActiveMQ.</summary>
    public MqEvent(ActiveMqEvent activeMq)
    {
        ArgumentNullException.ThrowIfNull(activeMq);
        ActiveMq = activeMq;
    }

    /// <summary>Messages of RabbitMQ.</summary>
    public MqEvent(RabbitMqEvent rabbitMq)
    {
        ArgumentNullException.ThrowIfNull(rabbitMq);
        RabbitMq = rabbitMq;
    }

    /// <summary>The event of ActiveMQ; null when it is one of RabbitMQ.</summary>
    public ActiveMqEvent? ActiveMq { get; }

    /// <summary>The event of RabbitMQ; null when it is one of ActiveMQ.</summary>
    public RabbitMqEvent? RabbitMq { get; }

    /// <summary>So that a test can invoke an <see cref="MqHandler{T}"/> with the event of either broker.</summary>
    public static implicit operator MqEvent(ActiveMqEvent activeMq) => FromActiveMqEvent(activeMq);

    /// <summary>So that a test can invoke an <see cref="MqHandler{T}"/> with the event of either broker.</summary>
    public static implicit operator MqEvent(RabbitMqEvent rabbitMq) => FromRabbitMqEvent(rabbitMq);

    /// <summary>Messages of ActiveMQ.</summary>
    public static MqEvent FromActiveMqEvent(ActiveMqEvent activeMq) => new(activeMq);

    /// <summary>Messages of RabbitMQ.</summary>
    public static MqEvent FromRabbitMqEvent(RabbitMqEvent rabbitMq) => new(rabbitMq);
}
