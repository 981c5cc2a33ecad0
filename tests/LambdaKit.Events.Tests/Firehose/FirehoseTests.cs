using LambdaKit.Events.Firehose;
using LambdaKit.Events.Tests.Corpus;

namespace LambdaKit.Events.Tests.Firehose;

public sealed class FirehoseTests
{
    private static readonly byte[] KinesisSource = Fixture.Read("Firehose/Fixtures/kinesis-source.json");
    private static readonly byte[] MskSource = Fixture.Read("Firehose/Fixtures/msk-source.json");
    private static readonly byte[] Response = Fixture.Read("Firehose/Fixtures/response.json");

    [Fact]
    public void Event_has_every_value()
    {
        var made = FirehoseTransformationEvent.Parse(KinesisSource);

        Assert.Equal("2b4d1ad9-2f48-94bd-a088-767c317e994a", made.InvocationId);
        Assert.Equal("arn:aws:firehose:eu-west-1:123456789012:deliverystream/clicks", made.DeliveryStreamArn);
        Assert.Null(made.SourceMskArn);
        Assert.Equal("eu-west-1", made.Region);
        Assert.Equal("49640912821178817833517986466168945147170627572855734274000000", made.Records[0].RecordId);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769824800123), made.Records[0].ApproximateArrivalTimestamp);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769824800120), made.Records[0].ApproximateArrivalEpoch);
        Assert.Equal("""{"page":1}"""u8, made.Records[0].Data!.Value.Span);
        Assert.Equal("""{"page":1}"""u8, made.Records[0].Content.Span);
        Assert.Null(made.Records[0].KafkaRecordValue);
        Assert.Null(made.Records[0].MskMetadata);
    }

    [Fact]
    public void Quirk_52_Source_stream_and_its_metadata_are_there_and_an_answer_can_leave_out_the_data()
    {
        var made = FirehoseTransformationEvent.Parse(KinesisSource);
        var metadata = made.Records[0].KinesisMetadata!;

        Assert.Equal("arn:aws:kinesis:eu-west-1:123456789012:stream/clicks", made.SourceKinesisStreamArn);
        Assert.Equal("shardId-000000000001", metadata.ShardId);
        Assert.Equal("user-4", metadata.PartitionKey);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769824799123), metadata.ApproximateArrivalTimestamp);
        Assert.Equal("49546986683135544286507457936321625675700192471156785154", metadata.SequenceNumber);
        Assert.Equal(3, metadata.SubsequenceNumber);
        Assert.Equal("""{"recordId":"2","result":"Dropped"}""", made.Records[1].Dropped().ToJson());
    }

    [Fact]
    public void Number_in_a_packed_record_may_be_a_text_or_empty()
    {
        var records = FirehoseTransformationEvent.Parse(KinesisSource).Records;

        Assert.Null(records[1].KinesisMetadata!.SubsequenceNumber);
        Assert.Equal(123456, records[2].KinesisMetadata!.SubsequenceNumber);
    }

    [Fact]
    public void Data_that_is_no_base64_is_null_and_written_back()
    {
        var record = FirehoseTransformationEvent.Parse(KinesisSource).Records[1];

        Assert.Null(record.Data);
        Assert.True(record.Content.IsEmpty);
        Assert.Contains("\"MTI==\"", record.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Record_of_a_kafka_topic_has_its_value_and_its_place()
    {
        var made = FirehoseTransformationEvent.Parse(MskSource);
        var record = made.Records[0];

        Assert.Equal("arn:aws:kafka:eu-west-1:123456789012:cluster/clicks/1", made.SourceMskArn);
        Assert.Equal("""{"page":2}"""u8, record.KafkaRecordValue!.Value.Span);
        Assert.Equal("""{"page":2}"""u8, record.Content.Span);
        Assert.Null(record.Data);
        Assert.Equal(long.MaxValue, record.MskMetadata!.Offset);
        Assert.Equal(1, record.MskMetadata.PartitionId);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769824799123), record.MskMetadata.ApproximateArrivalTimestamp);
    }

    [Fact]
    public void Record_makes_its_answer()
    {
        var kinesis = FirehoseTransformationEvent.Parse(KinesisSource).Records[1];
        var msk = FirehoseTransformationEvent.Parse(MskSource).Records[0];
        var keys = new FirehoseResponseMetadata { PartitionKeys = new Dictionary<string, string> { ["year"] = "2026" } };

        Assert.Equal("""{"recordId":"2","result":"Ok","data":"AP8="}""", kinesis.Transformed(new byte[] { 0, 255 }).ToJson());
        Assert.Equal("""{"recordId":"2","result":"Ok","data":"","metadata":{"partitionKeys":{"year":"2026"}}}""", kinesis.Transformed(default, keys).ToJson());
        Assert.Equal("""{"recordId":"2","result":"ProcessingFailed"}""", kinesis.Failed().ToJson());
        Assert.EndsWith("""0","result":"Ok","kafkaRecordValue":"AP8="}""", msk.Transformed(new byte[] { 0, 255 }).ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Answer_has_every_value()
    {
        var records = FirehoseTransformationResponse.Parse(Response).Records;

        Assert.Equal(
            [FirehoseResult.Ok, FirehoseResult.Dropped, FirehoseResult.ProcessingFailed, new FirehoseResult("Later")],
            records.Select(r => r.Result!.Value));
        Assert.Equal("""{"page":1}"""u8, records[0].Data!.Value.Span);
        Assert.Equal("4", records[0].Metadata!.PartitionKeys["customer"]);
        Assert.Equal("shop", records[0].Metadata!.Routing!.DestinationDatabaseName);
        Assert.Equal("clicks", records[0].Metadata!.Routing!.DestinationTableName);
        Assert.Equal(FirehoseRoutingOperation.Update, records[0].Metadata!.Routing!.Operation);
        Assert.Null(records[1].Data);
        Assert.Equal([0, 255], records[2].KafkaRecordValue!.Value.ToArray());
        Assert.Equal("merge", records[3].Metadata!.Routing!.Operation!.Value.Value);
        Assert.Equal("""{"records":[]}""", new FirehoseTransformationResponse().ToJson());
    }

    [Fact]
    public void Documents_are_written_back_as_the_same_json_and_have_no_unknown_fields()
    {
        Assert.All([KinesisSource, MskSource], json =>
        {
            JsonDifference.AssertSame(json, FirehoseTransformationEvent.Parse(json).ToUtf8Json());
            Assert.Empty(CorpusModel.UnknownPaths(FirehoseTransformationEvent.Parse(json)));
        });
        JsonDifference.AssertSame(Response, FirehoseTransformationResponse.Parse(Response).ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(FirehoseTransformationResponse.Parse(Response)));
    }
}
