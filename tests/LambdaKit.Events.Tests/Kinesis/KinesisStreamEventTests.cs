using System.Text;
using LambdaKit.Events.Batches;
using LambdaKit.Events.DynamoDb;
using LambdaKit.Events.Json;
using LambdaKit.Events.Kinesis;
using LambdaKit.Events.Tests.Corpus;
using LambdaKit.Events.Tests.DynamoDb;

namespace LambdaKit.Events.Tests.Kinesis;

public sealed class KinesisStreamEventTests
{
    private static readonly byte[] Stream = Fixture.Read("Kinesis/Fixtures/stream.json");
    private static readonly byte[] Window = Fixture.Read("Kinesis/Fixtures/time-window.json");

    [Fact]
    public void Record_has_every_value()
    {
        var record = KinesisStreamEvent.Parse(Stream).Records[0];

        Assert.Equal("1.0", record.Payload!.KinesisSchemaVersion);
        Assert.Equal("cart-17", record.PartitionKey);
        Assert.Equal("49590338271490256608559692538361571095921575989136588898", record.SequenceNumber);
        Assert.Equal("""{"cart":17}"""u8, record.Data.Span);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, 987, TimeSpan.Zero), record.ApproximateArrivalTimestamp);
        Assert.Equal("KMS", record.Payload.EncryptionType);
        Assert.Equal("aws:kinesis", record.EventSource);
        Assert.Equal("1.0", record.EventVersion);
        Assert.Equal("shardId-000000000006:49590338271490256608559692538361571095921575989136588898", record.EventId);
        Assert.Equal("shardId-000000000006", record.ShardId);
        Assert.Equal("aws:kinesis:record", record.EventName);
        Assert.Equal("arn:aws:iam::123456789012:role/carts", record.InvokeIdentityArn);
        Assert.Equal("eu-west-1", record.AwsRegion);
        Assert.Equal("arn:aws:kinesis:eu-west-1:123456789012:stream/carts", record.EventSourceArn);
    }

    [Fact]
    public void Record_may_lack_values()
    {
        var records = KinesisStreamEvent.Parse("""{"Records":[{},{"kinesis":null},{"kinesis":{"data":"*"}}]}"""u8).Records;

        Assert.All(records, record =>
        {
            Assert.True(record.Data.IsEmpty);
            Assert.Null(record.Payload?.Data);
            Assert.Null(record.ShardId);
            Assert.Null(record.ApproximateArrivalTimestamp);
            Assert.Single(record.GetUserRecords());
        });
        Assert.Null(KinesisStreamEvent.Parse(Stream).Records[1].ShardId);
    }

    [Fact]
    public void Window_has_every_value()
    {
        var window = KinesisStreamEvent.Parse(Window);

        Assert.Empty(window.Records);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero), window.Window!.Start);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 2, 0, TimeSpan.Zero), window.Window.End);
        Assert.Equal(2.5m, window.State!.Value["3"]["mean"].GetDecimal());
        Assert.Equal("shardId-000000000006", window.ShardId);
        Assert.Equal("arn:aws:kinesis:eu-west-1:123456789012:stream/carts", window.EventSourceArn);
        Assert.True(window.IsFinalInvokeForWindow);
        Assert.False(window.IsWindowTerminatedEarly);
    }

    [Fact]
    public void Events_are_written_back_as_the_same_json_and_have_no_unknown_fields()
    {
        Assert.All([Stream, Window], json =>
        {
            var made = KinesisStreamEvent.Parse(json);

            JsonDifference.AssertSame(json, made.ToUtf8Json());
            Assert.Empty(CorpusModel.UnknownPaths(made));
        });
    }

    [Fact]
    public void Response_of_a_window_carries_its_state()
    {
        var response = new KinesisTimeWindowResponse
        {
            State = JsonValue.From(new WindowState(283), OrderJson.Default.WindowState),
            BatchItemFailures = [new BatchItemFailure("111")],
        };

        Assert.Equal("""{"state":{"count":283},"batchItemFailures":[{"itemIdentifier":"111"}]}"""u8, response.ToUtf8Json());
    }

    [Fact]
    public void Quirk_10_Bytes_can_be_read_again_and_again()
    {
        var record = KinesisStreamEvent.Parse(Stream).Records[0];

        Assert.Equal(record.Data.ToArray(), record.Data.ToArray());
        Assert.Equal(record.Data, record.Payload!.Data!.Value);
        JsonDifference.AssertSame(Stream, KinesisStreamEvent.Parse(KinesisStreamEvent.Parse(Stream).ToUtf8Json()).ToUtf8Json());
    }

    [Fact]
    public void Quirk_22_State_of_a_window_is_any_json()
    {
        const string Json = """{"state":{"1":282,"2":"715","3":{"4":[null,1.0]}}}""";

        Assert.Equal(Json, KinesisStreamEvent.Parse(Encoding.UTF8.GetBytes(Json)).ToJson());
        Assert.Equal(Json, KinesisTimeWindowResponse.Parse(Encoding.UTF8.GetBytes(Json)).ToJson());
    }

    [Fact]
    public void Quirk_24_Record_has_the_fields_of_the_event_and_no_others() =>
        Assert.Equal(
            """{"kinesis":{"data":"AQ=="},"eventID":"s:1"}""",
            new KinesisRecord { Payload = new() { Data = new byte[] { 1 } }, EventId = "s:1" }.ToJson());

    [Theory]
    [InlineData("1769824800.987", 9870000)]
    [InlineData("1769824800.0000001", 1)]
    [InlineData("1.769824800123E9", 1230000)]
    [InlineData("1769824800", 0)]
    public void Quirk_25_Fraction_of_a_second_is_exact(string number, int ticks)
    {
        var json = $$$"""{"kinesis":{"approximateArrivalTimestamp":{{{number}}}}}""";

        var record = KinesisRecord.Parse(Encoding.UTF8.GetBytes(json));

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1769824800).AddTicks(ticks), record.ApproximateArrivalTimestamp);
        Assert.Equal(json, record.ToJson());
    }

    [Fact]
    public void Quirk_47_One_type_names_failures_and_none_is_an_empty_list()
    {
        BatchItemFailure[] failures = [new("1")];

        Assert.Equal(new DynamoDbStreamResponse { BatchItemFailures = failures }.ToJson(), new KinesisStreamResponse { BatchItemFailures = failures }.ToJson());
        Assert.Equal("""{"batchItemFailures":[]}""", new KinesisStreamResponse().ToJson());
        Assert.Equal("""{"batchItemFailures":[]}""", new KinesisTimeWindowResponse().ToJson());
    }
}
