using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events.Kafka;

namespace LambdaKit.Testing;

public static partial class Events
{
    /// <summary>A batch of records of the first partition of a topic in Amazon MSK, with offsets that grow.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="values">The values, as UTF-8.</param>
    public static KafkaEvent Kafka(string topic, params string[] values)
    {
        ArgumentNullException.ThrowIfNull(topic);
        ArgumentNullException.ThrowIfNull(values);
        var records = new KafkaRecord[values.Length];
        for (var i = 0; i < values.Length; i++)
            records[i] = KafkaRecord(topic, values[i], new KafkaRecordOptions { Offset = i });
        return Kafka(records);
    }

    /// <summary>A batch of records of a topic in Amazon MSK whose values are the JSON of these.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="valueType">Such as <c>AppJson.Default.Order</c>.</param>
    /// <param name="values">The values.</param>
    public static KafkaEvent Kafka<T>(string topic, JsonTypeInfo<T> valueType, params T[] values)
    {
        ArgumentNullException.ThrowIfNull(valueType);
        ArgumentNullException.ThrowIfNull(values);
        return Kafka(topic, Array.ConvertAll(values, value => JsonSerializer.Serialize(value, valueType)));
    }

    /// <summary>A batch of records, each made by <see cref="KafkaRecord"/>, by topic and partition.</summary>
    public static KafkaEvent Kafka(params KafkaRecord[] records)
    {
        ArgumentNullException.ThrowIfNull(records);
        var partitions = new Dictionary<string, IReadOnlyList<KafkaRecord>>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            var name = $"{record.Topic}-{record.Partition}";
            if (!partitions.TryGetValue(name, out var partition))
                partitions[name] = partition = new List<KafkaRecord>();

            ((List<KafkaRecord>)partition).Add(record);
        }
        return new KafkaEvent
        {
            EventSource = "aws:kafka",
            EventSourceArn = $"arn:aws:kafka:{Fake.Region}:{Fake.Account}:cluster/shop/{Fake.Uuid("cluster")}-1",
            BootstrapServers = $"b-1.shop.kafka.{Fake.Region}.amazonaws.com:9092,b-2.shop.kafka.{Fake.Region}.amazonaws.com:9092",
            Records = partitions,
        };
    }

    /// <summary>One record.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="value">The value, as UTF-8; null for none, which deletes what has the key.</param>
    /// <param name="options">The rest; null for the defaults.</param>
    public static KafkaRecord KafkaRecord(string topic, string? value, KafkaRecordOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(topic);
        options ??= new KafkaRecordOptions();
        return new KafkaRecord
        {
            Topic = topic,
            Partition = options.Partition,
            Offset = options.Offset,
            Timestamp = options.Time,
            TimestampType = KafkaTimestampType.CreateTime,
            Key = Bytes(options.Key),
            Value = Bytes(value),
            Headers = options.Headers,
        };

        static ReadOnlyMemory<byte>? Bytes(string? text) => text is null ? default(ReadOnlyMemory<byte>?) : Encoding.UTF8.GetBytes(text);
    }
}
