using System.Text;
using LambdaKit.Events.Kafka;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.Kafka;

public sealed class KafkaTests
{
    private static readonly byte[] Msk = Fixture.Read("Kafka/Fixtures/msk.json");
    private static readonly byte[] Response = Fixture.Read("Kafka/Fixtures/response.json");

    [Fact]
    public void Event_has_every_value()
    {
        var made = KafkaEvent.Parse(Msk);

        Assert.Equal("aws:kafka", made.EventSource);
        Assert.Equal("arn:aws:kafka:eu-west-1:123456789012:cluster/shop/751d2973-a626-431c-9d4e-d7975eb44dd7-2", made.EventSourceArn);
        Assert.Equal(["b-2.shop.kafka.eu-west-1.amazonaws.com:9092", "b-1.shop.kafka.eu-west-1.amazonaws.com:9092"], made.BootstrapServerList);
        Assert.Equal(["orders-0", "orders-1"], made.Records.Keys);
        Assert.Equal([long.MaxValue, 4, 5], made.AllRecords.Select(r => r.Offset!.Value));
        Assert.Empty(new KafkaEvent().BootstrapServerList);
        Assert.Empty(new KafkaEvent().AllRecords);
    }

    [Fact]
    public void Quirk_49_Key_and_value_are_bytes_and_a_record_has_its_time_and_its_schemas()
    {
        var record = KafkaEvent.Parse(Msk).Records["orders-0"][0];

        Assert.Equal("orders", record.Topic);
        Assert.Equal(0, record.Partition);
        Assert.Equal(long.MaxValue, record.Offset);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769824800123), record.Timestamp);
        Assert.Equal(KafkaTimestampType.CreateTime, record.TimestampType);
        Assert.Equal("order#1"u8, record.Key!.Value.Span);
        Assert.Equal("""{"total":1}"""u8, record.Value!.Value.Span);
        Assert.Equal(KafkaDataFormat.Json, record.KeySchemaMetadata!.DataFormat);
        Assert.Equal("7", record.KeySchemaMetadata.SchemaId);
        Assert.Equal(KafkaDataFormat.Protobuf, record.ValueSchemaMetadata!.DataFormat);
        Assert.Equal("1f8b6a1e-0000-4000-8000-000000000001", record.ValueSchemaMetadata.SchemaId);
    }

    [Fact]
    public void Headers_are_bytes_in_order_and_the_last_of_a_name_counts()
    {
        var headers = KafkaEvent.Parse(Msk).Records["orders-0"][0].Headers;

        Assert.Equal(["trace", "binary", "trace", "empty"], headers.Select(h => h.Name));
        Assert.Equal([118, 0xDC, 0, 127, 0x80], headers["binary"]!.Value.ToArray());
        Assert.Equal("abc"u8, headers[0].Value!.Value.Span);
        Assert.Equal("d", headers.GetText("trace"));
        Assert.Equal("", headers.GetText("empty"));
        Assert.Null(headers.GetText("Trace"));
        Assert.Null(headers["none"]);
    }

    [Theory]
    [InlineData("""[{"a":[1,-129]}]""", "a")]
    [InlineData("""[{"a":[256]}]""", "a")]
    [InlineData("""[{"a":[1.0]}]""", "a")]
    [InlineData("""[{"a":["1"]}]""", "a")]
    [InlineData("""[{"a":"YQ=="}]""", "a")]
    [InlineData("""[{"a":null}]""", "a")]
    [InlineData("""[{"a":{"b":[1]}}]""", "a")]
    [InlineData("""[1,null,{},[{"a":[1]}]]""", null)]
    public void Headers_of_another_form_have_no_bytes_and_are_written_back(string headers, string? name)
    {
        var json = $$"""{"headers":{{headers}}}""";

        var read = KafkaRecord.Parse(Encoding.UTF8.GetBytes(json));

        Assert.Equal(name, read.Headers.SingleOrDefault()?.Name);
        Assert.Null(read.Headers.SingleOrDefault()?.Value);
        Assert.Equal(json, read.ToJson());
    }

    [Fact]
    public void Several_headers_in_one_object_and_unsigned_bytes_are_read()
    {
        var headers = KafkaRecord.Parse("""{"headers":[{"a":[255,200],"b":[-1]}]}"""u8).Headers;

        Assert.Equal([255, 200], headers["a"]!.Value.ToArray());
        Assert.Equal([255], headers["b"]!.Value.ToArray());
    }

    [Fact]
    public void Headers_that_are_no_list_are_refused() =>
        Assert.Equal("$.headers", Assert.Throws<EventFormatException>(() => KafkaRecord.Parse("""{"headers":{"a":[1]}}"""u8)).Path);

    [Fact]
    public void Headers_are_made_as_the_service_writes_them()
    {
        var record = new KafkaRecord { Headers = [new("a", new byte[] { 0, 127, 128, 255 }), new("b", null)] };

        Assert.Equal("""{"headers":[{"a":[0,127,-128,-1]},{"b":null}]}""", record.ToJson());
        Assert.Empty(new KafkaRecord().Headers);
        Assert.Equal("{}", new KafkaRecord().ToJson());
        Assert.Throws<ArgumentOutOfRangeException>(() => default(KafkaHeaders)[0]);
    }

    [Fact]
    public void Record_may_lack_key_value_and_headers()
    {
        var record = KafkaEvent.Parse(Msk).Records["orders-0"][1];

        Assert.Null(record.Key);
        Assert.Null(record.Value);
        Assert.Empty(record.Headers);
        Assert.Null(record.ValueSchemaMetadata);
        Assert.Equal(KafkaTimestampType.LogAppendTime, record.TimestampType);
    }

    [Fact]
    public void Partition_may_be_a_text()
    {
        var record = KafkaEvent.Parse(Msk).Records["orders-1"][0];

        Assert.Equal(1, record.Partition);
        Assert.Equal(KafkaTimestampType.NoTimestampType, record.TimestampType);
        Assert.Contains("\"partition\":\"1\"", record.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Failure_names_the_partition_and_the_offset_of_a_record()
    {
        var records = KafkaEvent.Parse(Msk).Records;
        var response = new KafkaBatchResponse { BatchItemFailures = [KafkaBatchItemFailure.Of(records["orders-0"][0]), KafkaBatchItemFailure.Of(records["orders-1"][0])] };

        JsonDifference.AssertSame(Response, response.ToUtf8Json());
        Assert.Equal("""{"batchItemFailures":[]}""", new KafkaBatchResponse().ToJson());
        Assert.Throws<ArgumentException>(() => KafkaBatchItemFailure.Of(new KafkaRecord { Topic = "orders", Partition = 0 }));
        Assert.Throws<ArgumentException>(() => KafkaBatchItemFailure.Of(new KafkaRecord { Topic = "", Partition = 0, Offset = 1 }));
    }

    [Fact]
    public void Response_has_every_value()
    {
        var failures = KafkaBatchResponse.Parse(Response).BatchItemFailures;

        Assert.Equal("orders-0", failures[0].ItemIdentifier!.Partition);
        Assert.Equal(long.MaxValue, failures[0].ItemIdentifier!.Offset);
        Assert.Equal(5, failures[1].ItemIdentifier!.Offset);
    }

    [Fact]
    public void Documents_are_written_back_as_the_same_json_and_have_no_unknown_fields()
    {
        JsonDifference.AssertSame(Msk, KafkaEvent.Parse(Msk).ToUtf8Json());
        JsonDifference.AssertSame(Response, KafkaBatchResponse.Parse(Response).ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(KafkaEvent.Parse(Msk)));
        Assert.Empty(CorpusModel.UnknownPaths(KafkaBatchResponse.Parse(Response)));
    }
}
