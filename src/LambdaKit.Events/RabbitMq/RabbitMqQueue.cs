namespace LambdaKit.Events.RabbitMq;

/// <summary>A queue and the messages that came from it.</summary>
public sealed class RabbitMqQueue
{
    private const string Separator = "::";

    internal RabbitMqQueue(string key, IReadOnlyList<RabbitMqMessage> messages)
    {
        // The virtual host stands behind the last one: its name is chosen more rarely than a queue's.
        var separator = key.LastIndexOf(Separator, StringComparison.Ordinal);
        Name = separator < 0 ? key : key[..separator];
        VirtualHost = separator < 0 ? null : key[(separator + Separator.Length)..];
        Messages = messages;
    }

    /// <summary>The name of the queue.</summary>
    public string Name { get; }

    /// <summary>The virtual host, such as <c>/</c>; null when the event does not say.</summary>
    public string? VirtualHost { get; }

    /// <summary>The messages, in order.</summary>
    public IReadOnlyList<RabbitMqMessage> Messages { get; }
}
