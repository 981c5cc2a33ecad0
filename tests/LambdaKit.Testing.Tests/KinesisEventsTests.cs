using System.Text;
using LambdaKit.Events.Json;

namespace LambdaKit.Testing.Tests;

public sealed class KinesisEventsTests
{
    [Fact]
    public void Kinesis_records_are_complete_and_have_growing_sequence_numbers()
    {
        var records = Events.Kinesis("one", "two").Records;

        Assert.Equal(["one", "two"], records.Select(record => Encoding.UTF8.GetString(record.Data.Span)));
        Assert.True(string.CompareOrdinal(records[0].SequenceNumber, records[1].SequenceNumber) < 0);
        Assert.Equal(("aws:kinesis", "aws:kinesis:record", "eu-west-1"), (records[0].EventSource, records[0].EventName, records[0].AwsRegion));
        Assert.Equal("shardId-000000000000", records[0].ShardId);
        Assert.Equal("arn:aws:kinesis:eu-west-1:123456789012:stream/orders", records[0].EventSourceArn);
        Assert.Equal(new FakeClock().GetUtcNow(), records[0].ApproximateArrivalTimestamp);
        Assert.Equal("""{"id":"A-2","quantity":2}"""u8, Events.Kinesis(TestJson.Default.Order, new Order("A-1", 1), new Order("A-2", 2)).Records[1].Data.Span);
    }

    [Fact]
    public void A_kinesis_record_says_what_the_test_says()
    {
        var record = Events.KinesisRecord(new byte[] { 0, 255 }, new KinesisRecordOptions { StreamName = "clicks", ShardId = "shardId-7", PartitionKey = "user-1", SequenceNumber = "42" });

        Assert.Equal([0, 255], record.Data.ToArray());
        Assert.EndsWith(":stream/clicks", record.EventSourceArn, StringComparison.Ordinal);
        Assert.Equal(("user-1", "42", "shardId-7:42"), (record.PartitionKey, record.SequenceNumber, record.EventId));
        Assert.NotEqual(Events.KinesisRecord("a").SequenceNumber, Events.KinesisRecord("b").SequenceNumber);
        Assert.Same(record, Events.Kinesis(record).Records[0]);
    }

    [Fact]
    public void The_first_batch_of_a_kinesis_window_has_an_empty_state()
    {
        var batch = Events.KinesisWindow(Events.Kinesis("one"));

        Assert.Equal("one"u8, batch.Records[0].Data.Span);
        Assert.Equal((new FakeClock().GetUtcNow(), new FakeClock().GetUtcNow().AddMinutes(1)), (batch.Window?.Start, batch.Window?.End));
        Assert.Equal("{}", batch.State?.GetRawText());
        Assert.Equal((false, false), (batch.IsFinalInvokeForWindow, batch.IsWindowTerminatedEarly));
        Assert.Equal((batch.Records[0].ShardId, batch.Records[0].EventSourceArn), (batch.ShardId, batch.EventSourceArn));
    }

    [Fact]
    public void The_end_of_a_kinesis_window_has_the_state_and_no_records()
    {
        var start = new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero);
        var state = JsonValue.From(new Order("all", 7), TestJson.Default.Order);

        var end = Events.KinesisWindow(batch: null, new() { State = state, Start = start, Length = TimeSpan.FromSeconds(30), IsFinal = true, IsTerminatedEarly = true, ShardId = "shardId-7" });

        Assert.Empty(end.Records);
        Assert.Equal((start, start.AddSeconds(30)), (end.Window?.Start, end.Window?.End));
        Assert.Equal("""{"id":"all","quantity":7}""", end.State?.GetRawText());
        Assert.Equal((true, true), (end.IsFinalInvokeForWindow, end.IsWindowTerminatedEarly));
        Assert.Equal(("shardId-7", Events.KinesisRecord("one").EventSourceArn), (end.ShardId, end.EventSourceArn));
    }

    [Fact]
    public void A_packed_kinesis_record_splits_into_what_was_packed()
    {
        var packed = Events.KinesisPacked(("user-1", "one"), ("user-2", new string('2', 300)), ("user-1", ""));

        Assert.Equal(
            [("user-1", "one"), ("user-2", new string('2', 300)), ("user-1", "")],
            packed.GetUserRecords().Select(record => (record.PartitionKey!, Encoding.UTF8.GetString(record.Data.Span)))); // the library always gives one
    }
}
