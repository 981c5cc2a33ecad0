using System.Text;

namespace LambdaKit.Testing.Tests;

public sealed class KafkaEventsTests
{
    [Fact]
    public void Kafka_records_are_by_topic_and_partition()
    {
        var batch = Events.Kafka(
            Events.KafkaRecord("orders", "one", new KafkaRecordOptions { Key = "A-1", Offset = 7, Headers = [new("trace", new byte[] { 255 })] }),
            Events.KafkaRecord("orders", null, new KafkaRecordOptions { Partition = 1 }),
            Events.KafkaRecord("orders", "two", new KafkaRecordOptions { Offset = 8 }));

        Assert.Equal(["orders-0", "orders-1"], batch.Records.Keys);
        Assert.Equal([7L, 8L], batch.Records["orders-0"].Select(record => record.Offset!.Value));
        Assert.Equal("A-1"u8, batch.Records["orders-0"][0].Key!.Value.Span);
        Assert.Equal([255], batch.Records["orders-0"][0].Headers["trace"]!.Value.ToArray());
        Assert.Null(batch.Records["orders-1"][0].Value);
        Assert.Null(batch.Records["orders-1"][0].Key);
        Assert.Equal("aws:kafka", batch.EventSource);
        Assert.Equal(2, batch.BootstrapServerList.Count);
    }

    [Fact]
    public void Kafka_values_have_growing_offsets_and_may_be_values_of_a_type()
    {
        var batch = Events.Kafka("orders", "one", "two");
        var typed = Events.Kafka("orders", TestJson.Default.Order, new Order("A-1", 1));

        Assert.Equal([("one", 0L), ("two", 1L)], batch.AllRecords.Select(record => (Encoding.UTF8.GetString(record.Value!.Value.Span), record.Offset!.Value)));
        Assert.Equal(new FakeClock().GetUtcNow(), batch.AllRecords.First().Timestamp);
        Assert.Equal("""{"id":"A-1","quantity":1}"""u8, typed.AllRecords.First().Value!.Value.Span);
    }
}
