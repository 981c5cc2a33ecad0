namespace LambdaKit.Events.Kafka;

/// <summary>One header of a record.</summary>
/// <param name="name">Its name; a record may have several headers of one name.</param>
/// <param name="value">Its bytes; null when it has none.</param>
public sealed class KafkaHeader(string name, ReadOnlyMemory<byte>? value)
{
    /// <summary>Its name; a record may have several headers of one name.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>Its bytes; null when it has none, and when the JSON has no list of bytes.</summary>
    public ReadOnlyMemory<byte>? Value { get; } = value;
}
