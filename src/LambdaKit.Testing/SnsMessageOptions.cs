using LambdaKit.Events.Sns;

namespace LambdaKit.Testing;

/// <summary>What a test says of an SNS notification beside its message.</summary>
public sealed class SnsMessageOptions
{
    /// <summary>The message's id; null, the default, for one that depends on the message.</summary>
    public string? MessageId { get; init; }

    /// <summary>The topic's name; <c>orders</c> by default.</summary>
    public string TopicName { get; init; } = "orders";

    /// <summary>The subject; null, the default, for none.</summary>
    public string? Subject { get; init; }

    /// <summary>When it was published; noon of 1 January 2026 by default.</summary>
    public DateTimeOffset Time { get; init; } = Fake.Time;

    /// <summary>What the publisher says beside the message; nothing by default.</summary>
    public IReadOnlyDictionary<string, SnsMessageAttribute> Attributes { get; init; } = new Dictionary<string, SnsMessageAttribute>(StringComparer.Ordinal);
}
