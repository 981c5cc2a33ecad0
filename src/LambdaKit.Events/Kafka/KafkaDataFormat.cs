namespace LambdaKit.Events.Kafka;

/// <summary>What the bytes of a key or a value are.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct KafkaDataFormat(string Value)
{
    /// <summary>Apache Avro.</summary>
    public static KafkaDataFormat Avro => new("AVRO");

    /// <summary>JSON.</summary>
    public static KafkaDataFormat Json => new("JSON");

    /// <summary>Protocol Buffers.</summary>
    public static KafkaDataFormat Protobuf => new("PROTOBUF");
}
