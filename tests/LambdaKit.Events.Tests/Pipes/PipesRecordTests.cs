using System.Text;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.Json;
using LambdaKit.Events.Kafka;
using LambdaKit.Events.Pipes;
using LambdaKit.Events.Tests.Corpus;
using LambdaKit.Events.Tests.Kinesis;

namespace LambdaKit.Events.Tests.Pipes;

public sealed class PipesRecordTests
{
    private static readonly byte[] Records = Fixture.Read("Pipes/Fixtures/records.json");

    [Fact]
    public void Record_is_of_the_kind_that_its_source_says()
    {
        var records = EventList<PipesRecord>.Parse(Records);

        Assert.Equal(
            ["aws:sqs", "aws:kinesis", "aws:dynamodb", "aws:kafka", "SelfManagedKafka", "aws:amq", "aws:rmq", "shop", null, null],
            records.Select(r => r.EventSource));
        Assert.Equal("hello", records[0].Sqs!.Body);
        Assert.Equal("""{"cart":17}"""u8, records[1].Kinesis!.Data!.Value.Span);
        Assert.Equal(DynamoDbEventName.Remove, records[2].DynamoDb!.EventName);
        Assert.Equal("order#1"u8, records[3].Kafka!.Key!.Value.Span);
        Assert.Equal(16, records[4].Kafka!.Offset);
        Assert.Equal("orders", records[5].ActiveMq!.Destination!.Name);
        Assert.Equal("a", records[6].RabbitMq!.BasicProperties!.GetHeaderText("a"));
        Assert.Equal(17, records[7].Other!.Value["order"].GetInt64());
        Assert.Equal("transformed", records[9].Other!.Value.GetString());
        Assert.All(records, record => Assert.Equal(1, KindsSet(record)));
    }

    [Fact]
    public void Record_of_Kinesis_has_every_value_in_one_level()
    {
        var record = EventList<PipesRecord>.Parse(Records)[1].Kinesis!;

        Assert.Equal("1.0", record.KinesisSchemaVersion);
        Assert.Equal("cart-17", record.PartitionKey);
        Assert.Equal("49590338271490256608559692538361571095921575989136588898", record.SequenceNumber);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, 987, TimeSpan.Zero), record.ApproximateArrivalTimestamp);
        Assert.Equal("NONE", record.EncryptionType);
        Assert.Equal("aws:kinesis", record.EventSource);
        Assert.Equal("1.0", record.EventVersion);
        Assert.Equal("shardId-000000000006:49590338271490256608559692538361571095921575989136588898", record.EventId);
        Assert.Equal("aws:kinesis:record", record.EventName);
        Assert.Equal("arn:aws:iam::123456789012:role/carts-pipe", record.InvokeIdentityArn);
        Assert.Equal("eu-west-1", record.AwsRegion);
        Assert.Equal("arn:aws:kinesis:eu-west-1:123456789012:stream/carts", record.EventSourceArn);
        Assert.Single(record.GetUserRecords());
    }

    [Fact]
    public void Packed_record_of_Kinesis_is_split()
    {
        var record = new PipesKinesisRecord { SequenceNumber = "7", Data = KinesisAggregate.Pack(("a", null, [1]), ("b", null, [2])) };

        Assert.Equal([("a", "7", 0), ("b", "7", 1)], record.GetUserRecords().Select(r => (r.PartitionKey!, r.SequenceNumber!, r.SubSequenceNumber!.Value)));
    }

    [Fact]
    public void Records_of_brokers_say_where_they_come_from()
    {
        var records = EventList<PipesRecord>.Parse(Records);

        Assert.Equal("arn:aws:kafka:eu-west-1:123456789012:cluster/shop/751d2973", records[3].Kafka!.EventSourceArn);
        Assert.Equal("orders-0", records[3].Kafka!.EventSourceKey);
        Assert.Equal("b-1.shop.kafka.eu-west-1.amazonaws.com:9092", records[3].Kafka!.BootstrapServers);
        Assert.Equal("aws:kafka", records[3].Kafka!.EventSource);
        Assert.Equal("aws:amq", records[5].ActiveMq!.EventSource);
        Assert.Equal("arn:aws:mq:eu-west-1:123456789012:broker:shop:b-9bcfa592", records[5].ActiveMq!.EventSourceArn);
        Assert.Equal("aws:rmq", records[6].RabbitMq!.EventSource);
        Assert.Equal("arn:aws:mq:eu-west-1:123456789012:broker:shop:b-9bcfa592", records[6].RabbitMq!.EventSourceArn);
        Assert.Equal("orders::/", records[6].RabbitMq!.EventSourceKey);
    }

    [Fact]
    public void Records_are_written_back_as_the_same_json_and_have_no_unknown_fields()
    {
        var records = EventList<PipesRecord>.Parse(Records);

        JsonDifference.AssertSame(Records, records.ToUtf8Json());
        Assert.All(records, r => Assert.Empty(CorpusModel.UnknownPaths((object?)r.Sqs ?? (object?)r.Kinesis ?? (object?)r.DynamoDb ?? (object?)r.Kafka ?? (object?)r.ActiveMq ?? r.RabbitMq)));
    }

    [Fact]
    public void List_of_a_source_that_is_known_is_read_as_its_own_type()
    {
        var json = Encoding.UTF8.GetBytes("""[{"eventSource":"aws:kafka","topic":"orders","partition":0,"offset":1},null]""");

        var records = EventList<KafkaRecord>.Parse(json);

        Assert.Equal("orders", records[0].Topic);
        JsonDifference.AssertSame(json, records.ToUtf8Json());
    }

    [Theory]
    [InlineData("aws:amq")]
    [InlineData("aws:mq")]
    public void Record_of_ActiveMQ_is_one_whatever_its_broker_calls_itself(string eventSource) =>
        Assert.Equal((eventSource, "ID:1"), OfSource(eventSource, "messageID", record => record.ActiveMq?.MessageId));

    [Theory]
    [InlineData("aws:kafka")]
    [InlineData("SelfManagedKafka")]
    [InlineData("aws:SelfManagedKafka")]
    public void Record_of_Kafka_is_one_whatever_its_cluster_calls_itself(string eventSource) =>
        Assert.Equal((eventSource, "ID:1"), OfSource(eventSource, "topic", record => record.Kafka?.Topic));

    [Theory]
    [InlineData("aws:s3")]
    [InlineData("aws:docdb")]
    [InlineData("")]
    public void Record_of_a_source_that_pipes_do_not_have_is_any_json(string eventSource) =>
        Assert.Equal((eventSource, "ID:1"), OfSource(eventSource, "key", record => record.Other?["key"].GetString()));

    [Fact]
    public void Record_of_the_wrong_shape_says_where() =>
        Assert.Equal("$[1].body", Assert.Throws<EventFormatException>(() => EventList<PipesRecord>.Parse("""[{},{"eventSource":"aws:sqs","body":{}}]"""u8)).Path);

    [Fact]
    public void Enrichment_answers_with_any_json() =>
        Assert.Equal("""[{"order":1},"text"]""", EventList<JsonValue>.From([JsonValue.Parse("""{"order":1}"""), JsonValue.From("text")]).ToJson());

    private static (string?, string?) OfSource(string eventSource, string field, Func<PipesRecord, string?> get)
    {
        var json = Encoding.UTF8.GetBytes($$"""[{"eventSource":"{{eventSource}}","{{field}}":"ID:1"}]""");
        var records = EventList<PipesRecord>.Parse(json);

        JsonDifference.AssertSame(json, records.ToUtf8Json());
        return (records[0].EventSource, get(records[0]));
    }

    private static int KindsSet(PipesRecord record) =>
        new object?[] { record.Sqs, record.Kinesis, record.DynamoDb, record.Kafka, record.ActiveMq, record.RabbitMq, record.Other }.Count(kind => kind is not null);
}
