using System.Text;
using LambdaKit.Events.KinesisAnalytics;
using LambdaKit.Events.Tests.Corpus;
using LambdaKit.Events.Tests.Kinesis;

namespace LambdaKit.Events.Tests.KinesisAnalytics;

public sealed class KinesisAnalyticsTests
{
    private static readonly byte[] Input = Fixture.Read("KinesisAnalytics/Fixtures/input.json");
    private static readonly byte[] Output = Fixture.Read("KinesisAnalytics/Fixtures/output.json");

    [Fact]
    public void Input_has_every_value()
    {
        var made = KinesisAnalyticsInputEvent.Parse(Input);

        Assert.Equal("00540a87-5050-496a-84e4-e7d92bbaf5e2", made.InvocationId);
        Assert.Equal("arn:aws:kinesisanalytics:eu-west-1:123456789012:application/trends", made.ApplicationArn);
        Assert.Equal("arn:aws:kinesis:eu-west-1:123456789012:stream/clicks", made.StreamArn);
        Assert.Equal("1", made.Records[0].RecordId);
        Assert.Equal("hello"u8, made.Records[0].Data!.Value.Span);
        Assert.Equal("shardId-000000000003", made.Records[0].StreamMetadata!.ShardId);
        Assert.Equal("7400791606", made.Records[0].StreamMetadata!.PartitionKey);
        Assert.Equal("49572672223665514422805246926656954630972486059535892482", made.Records[0].StreamMetadata!.SequenceNumber);
        Assert.Null(made.Records[0].FirehoseMetadata);
        Assert.Null(made.Records[1].StreamMetadata);
    }

    [Fact]
    public void Arrival_may_be_in_seconds_or_in_milliseconds()
    {
        var records = KinesisAnalyticsInputEvent.Parse(Input).Records;

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1769824800), records[0].StreamMetadata!.ApproximateArrivalTimestamp);
        Assert.Equal(DateTimeOffset.FromUnixTimeMilliseconds(1769824800123), records[1].FirehoseMetadata!.ApproximateArrivalTimestamp);
    }

    [Fact]
    public void Record_of_an_input_makes_its_answer()
    {
        var record = KinesisAnalyticsInputEvent.Parse(Input).Records[1];

        Assert.Equal("""{"recordId":"2","result":"Ok","data":"AQ=="}""", record.Transformed(new byte[] { 1 }).ToJson());
        Assert.Equal("""{"recordId":"2","result":"Dropped","data":"AP8="}""", record.Dropped().ToJson());
        Assert.Equal("""{"recordId":"2","result":"ProcessingFailed","data":"AP8="}""", record.Failed().ToJson());
        Assert.Equal("""{"records":[]}""", new KinesisAnalyticsInputResponse().ToJson());
    }

    [Fact]
    public void Packed_record_of_an_input_is_split()
    {
        var packed = Convert.ToBase64String(KinesisAggregate.Pack(("a", null, [1]), ("b", null, [2])));
        var record = KinesisAnalyticsInputRecord.Parse(Encoding.UTF8.GetBytes(
            $$"""{"kinesisStreamRecordMetadata":{"partitionKey":"a","sequenceNumber":"7"},"data":"{{packed}}"}"""));

        Assert.Equal([("a", "7", 1), ("b", "7", 2)], record.GetUserRecords().Select(r => (r.PartitionKey!, r.SequenceNumber!, (int)r.Data.Span[0])));
    }

    [Fact]
    public void Output_has_every_value_and_its_rows_make_their_answers()
    {
        var made = KinesisAnalyticsOutputEvent.Parse(Output);

        Assert.Equal("00540a87-5050-496a-84e4-e7d92bbaf5e2", made.InvocationId);
        Assert.Equal("arn:aws:kinesisanalytics:eu-west-1:123456789012:application/trends", made.ApplicationArn);
        Assert.Equal(2, made.Records[0].DeliveryMetadata!.RetryHint);
        Assert.Equal("""{"a":1}"""u8, made.Records[0].Data!.Value.Span);
        Assert.Null(made.Records[1].Data);
        Assert.Equal(
            """{"records":[{"recordId":"1","result":"Ok"},{"recordId":"2","result":"DeliveryFailed"}]}""",
            new KinesisAnalyticsOutputResponse { Records = [made.Records[0].Delivered(), made.Records[1].Failed()] }.ToJson());
    }

    [Fact]
    public void Answers_are_read_with_words_that_are_not_known()
    {
        const string Json = """{"records":[{"recordId":"1","result":"Ok"},{"recordId":"2","result":"Later","data":"AQ=="}]}""";

        var input = KinesisAnalyticsInputResponse.Parse(Encoding.UTF8.GetBytes(Json));
        var output = KinesisAnalyticsOutputResponse.Parse(Encoding.UTF8.GetBytes(Json));

        Assert.Equal(KinesisAnalyticsInputResult.Ok, input.Records[0].Result);
        Assert.Equal(KinesisAnalyticsOutputResult.Ok, output.Records[0].Result);
        Assert.Equal("Later", output.Records[1].Result!.Value.Value);
        Assert.Equal(Json, input.ToJson());
        Assert.Equal(Json, output.ToJson());
    }

    [Fact]
    public void Events_are_written_back_as_the_same_json_and_have_no_unknown_fields()
    {
        JsonDifference.AssertSame(Input, KinesisAnalyticsInputEvent.Parse(Input).ToUtf8Json());
        JsonDifference.AssertSame(Output, KinesisAnalyticsOutputEvent.Parse(Output).ToUtf8Json());
        Assert.Empty(CorpusModel.UnknownPaths(KinesisAnalyticsInputEvent.Parse(Input)));
        Assert.Empty(CorpusModel.UnknownPaths(KinesisAnalyticsOutputEvent.Parse(Output)));
    }
}
