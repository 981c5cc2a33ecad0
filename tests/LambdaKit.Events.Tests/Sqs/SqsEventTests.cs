using LambdaKit.Events.Batches;
using LambdaKit.Events.Sqs;

namespace LambdaKit.Events.Tests.Sqs;

public sealed class SqsEventTests
{
    private static readonly byte[] Batch = Fixture.Read("Sqs/Fixtures/batch.json");

    [Fact]
    public void Message_of_a_standard_queue_has_every_value()
    {
        var message = SqsEvent.Parse(Batch).Records[0];

        Assert.Equal("5f0c1c2e-6a3b-4b1e-9d3a-0a51f8d2b7aa", message.MessageId);
        Assert.Equal("AQEBreceipt+one==", message.ReceiptHandle);
        Assert.Equal("""{"id":"order-1","note":"grüße \ud83d\ude80"}""", message.Body);
        Assert.Equal("900150983cd24fb0d6963f7d28e17f72", message.Md5OfBody);
        Assert.Equal("582c92c5c5b6ac403040a4f3ab3115c9", message.Md5OfMessageAttributes);
        Assert.Equal("aws:sqs", message.EventSource);
        Assert.Equal("arn:aws:sqs:eu-west-1:123456789012:orders-dlq", message.EventSourceArn);
        Assert.Equal("eu-west-1", message.AwsRegion);
    }

    [Fact]
    public void System_attributes_are_typed()
    {
        var attributes = SqsEvent.Parse(Batch).Records[0].Attributes!;

        Assert.Equal(3, attributes.ApproximateReceiveCount);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 0, 0, 0, 123, TimeSpan.Zero), attributes.SentTimestamp);
        Assert.Equal(new DateTimeOffset(2026, 1, 31, 0, 0, 0, 456, TimeSpan.Zero), attributes.ApproximateFirstReceiveTimestamp);
        Assert.Equal("AROAEXAMPLE:orders", attributes.SenderId);
        Assert.Equal("Root=1-65b9-0;Sampled=1", attributes.AwsTraceHeader);
        Assert.Equal("arn:aws:sqs:eu-west-1:123456789012:orders", attributes.DeadLetterQueueSourceArn);
        Assert.Null(attributes.MessageGroupId);
        Assert.Null(attributes.SequenceNumber);
    }

    [Fact]
    public void Message_of_a_fifo_queue_has_its_group_and_place()
    {
        var attributes = SqsEvent.Parse(Batch).Records[1].Attributes!;

        Assert.Equal("customer-7", attributes.MessageGroupId);
        Assert.Equal("dedup-1", attributes.MessageDeduplicationId);
        Assert.Equal("18873177232222703872", attributes.SequenceNumber);
    }

    [Fact]
    public void Message_attributes_are_typed()
    {
        var attributes = SqsEvent.Parse(Batch).Records[0].MessageAttributes;

        Assert.Equal(["tenant", "price", "thumb", "broken"], attributes.Keys);
        Assert.Equal("blue", attributes["tenant"].StringValue);
        Assert.Null(attributes["tenant"].NumberValue);
        Assert.Equal(12345678901234567890.12m, attributes["price"].NumberValue);
        Assert.Equal("Number.decimal", attributes["price"].DataType);
        Assert.Equal([0, 1, 2, 255], attributes["thumb"].BinaryValue!.Value.ToArray());
        Assert.Equal([255, 255], attributes["thumb"].BinaryListValues[1].Value.ToArray());
        Assert.Empty(attributes["tenant"].StringListValues);
        Assert.Null(attributes["broken"].BinaryValue);
    }

    [Fact]
    public void Batch_is_written_back_as_the_same_json() => JsonDifference.AssertSame(Batch, SqsEvent.Parse(Batch).ToUtf8Json());

    [Fact]
    public void Empty_object_is_read_and_written_back()
    {
        var empty = SqsEvent.Parse("{}"u8);

        Assert.Empty(empty.Records);
        JsonDifference.AssertSame("{}"u8, empty.ToUtf8Json());
        JsonDifference.AssertSame("""{"Records":[{}]}"""u8, SqsEvent.Parse("""{"Records":[{}]}"""u8).ToUtf8Json());
        Assert.Empty(SqsEvent.Parse("""{"Records":[{}]}"""u8).Records[0].MessageAttributes);
    }

    [Fact]
    public void Message_that_a_test_makes_is_written_as_the_service_spells_it()
    {
        var made = new SqsEvent
        {
            Records =
            [
                new SqsMessage
                {
                    MessageId = "m1",
                    Attributes = new SqsMessageSystemAttributes { ApproximateReceiveCount = 2, SentTimestamp = DateTimeOffset.UnixEpoch.AddMilliseconds(1500) },
                    MessageAttributes = new Dictionary<string, SqsMessageAttribute> { ["b"] = new() { BinaryValue = new byte[] { 1 }, DataType = "Binary" } },
                },
            ],
        };

        JsonDifference.AssertSame(
            """
            {"Records":[{"messageId":"m1","attributes":{"ApproximateReceiveCount":"2","SentTimestamp":"1500"},
            "messageAttributes":{"b":{"binaryValue":"AQ==","dataType":"Binary"}}}]}
            """u8,
            made.ToUtf8Json());
    }

    [Fact]
    public void Response_without_failures_has_an_empty_list() =>
        Assert.Equal("""{"batchItemFailures":[]}"""u8, new SqsBatchResponse().ToUtf8Json());

    [Fact]
    public void Response_names_the_failed_messages()
    {
        var response = new SqsBatchResponse { BatchItemFailures = [new BatchItemFailure("m1"), new BatchItemFailure { ItemIdentifier = "m2" }] };

        Assert.Equal("""{"batchItemFailures":[{"itemIdentifier":"m1"},{"itemIdentifier":"m2"}]}"""u8, response.ToUtf8Json());
        Assert.Equal(["m1", "m2"], SqsBatchResponse.Parse(response.ToUtf8Json()).BatchItemFailures.Select(f => f.ItemIdentifier));
    }

    [Theory]
    [InlineData("arn:aws:sqs:eu-west-1:123456789012:orders.fifo", "orders.fifo")]
    [InlineData("orders", null)]
    [InlineData(null, null)]
    public void Queue_is_named_by_its_arn(string? arn, string? name) => Assert.Equal(name, new SqsMessage { EventSourceArn = arn }.QueueName);
}
