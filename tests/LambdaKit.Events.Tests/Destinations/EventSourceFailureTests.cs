using LambdaKit.Events.Destinations;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Events.Tests.Destinations;

public sealed class EventSourceFailureTests
{
    private static readonly byte[] Batches = Fixture.Read("Destinations/Fixtures/batches.json");

    [Fact]
    public void Batch_of_a_shard_has_every_value()
    {
        var failure = EventSourceFailure.Parse(Batches);

        Assert.Equal(DestinationCondition.RetryAttemptsExhausted, failure.RequestContext!.Condition);
        Assert.EndsWith("pipe/orders", failure.Context!.PartnerResourceArn);
        Assert.Equal(DestinationCondition.RecordAgeExceeded, failure.Context.Condition);
        Assert.Equal("$LATEST", failure.ResponseContext!.ExecutedVersion);
        Assert.Equal("1.0", failure.Version);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 6, 21, TimeSpan.Zero), failure.Timestamp);
        var batch = failure.KinesisBatch!;
        Assert.Equal(("shardId-000000000001", 500), (batch.ShardId, batch.BatchSize));
        Assert.EndsWith("704722", batch.StartSequenceNumber);
        Assert.EndsWith("495186", batch.EndSequenceNumber);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 4, 835, TimeSpan.Zero), batch.ApproximateArrivalOfFirstRecord);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 5, 580, TimeSpan.Zero), batch.ApproximateArrivalOfLastRecord);
        Assert.EndsWith("stream/orders", batch.StreamArn);
        Assert.Equal(1, failure.DynamoDbBatch!.BatchSize);
        Assert.True(failure.UnknownFields.IsEmpty);
    }

    [Fact]
    public void Batch_of_kafka_has_every_value()
    {
        var batch = EventSourceFailure.Parse(Batches).KafkaBatch!;

        Assert.Equal((2, "b-1:9098,b-2:9098", 2039086), (batch.BatchSize, batch.BootstrapServers, batch.PayloadSize));
        Assert.EndsWith("cluster/orders/1", batch.EventSourceArn);
        var offsets = batch.Partitions["orders-0"];
        Assert.Equal(("100", "101"), (offsets.FirstRecordOffset, offsets.LastRecordOffset));
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 4, 835, TimeSpan.Zero), offsets.FirstRecordTimestamp);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 5, 580, TimeSpan.Zero), offsets.LastRecordTimestamp);
        Assert.Equal("100", batch.Record!.Offset);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 2, 0, 4, 835, TimeSpan.Zero), batch.Record.Timestamp);
        Assert.True(batch.UnknownFields.IsEmpty);
    }

    [Fact]
    public void Payload_is_read_as_text_and_as_json()
    {
        Assert.Equal("m1", EventSourceFailure.Parse(Batches).ReadPayload(SqsEvent.Serializer)!.Records[0].MessageId);
        Assert.Equal("m2", EventSourceFailure.Parse("""{"payload":{"Records":[{"messageId":"m2"}]}}"""u8).ReadPayload(SqsEvent.Serializer)!.Records[0].MessageId);
        Assert.Null(EventSourceFailure.Parse("{}"u8).ReadPayload(SqsEvent.Serializer));
    }

    [Fact]
    public void Record_is_written_back_as_the_same_json() => JsonDifference.AssertSame(Batches, EventSourceFailure.Parse(Batches).ToUtf8Json());
}
