using LambdaKit.Events.Sqs;

namespace LambdaKit.Testing.Tests;

public sealed class SqsEventsTests
{
    [Fact]
    public void Sqs_messages_differ_and_are_the_same_in_every_run()
    {
        var first = Events.Sqs("one", "one", "two");
        var second = Events.Sqs("one", "one", "two");

        Assert.Equal(["one", "one", "two"], first.Records.Select(message => message.Body));
        Assert.Equal(3, first.Records.Select(message => message.MessageId).Distinct().Count());
        Assert.All(first.Records, message => Assert.True(Guid.TryParse(message.MessageId, out _)));
        Assert.Equal(first.ToJson(), second.ToJson());
    }

    [Fact]
    public void An_sqs_message_is_complete()
    {
        var message = Events.Sqs("Hello").Records[0];

        Assert.Equal("8b1a9953c4611296a827abf8c47804d7", message.Md5OfBody); // md5sum of Hello
        Assert.Equal("aws:sqs", message.EventSource);
        Assert.Equal("arn:aws:sqs:eu-west-1:123456789012:orders", message.EventSourceArn);
        Assert.Equal("eu-west-1", message.AwsRegion);
        Assert.Equal(1, message.Attributes?.ApproximateReceiveCount);
        Assert.Equal(new FakeClock().GetUtcNow(), message.Attributes?.SentTimestamp);
        Assert.Null(message.Attributes?.MessageGroupId);
        Assert.Null(message.Md5OfMessageAttributes);
        Assert.NotNull(message.ReceiptHandle);
    }

    [Fact]
    public void An_sqs_message_says_what_the_test_says()
    {
        var message = Events.SqsMessage("body", new SqsMessageOptions
        {
            MessageId = "message-1",
            QueueName = "payments",
            ReceiveCount = 3,
            Attributes = new Dictionary<string, SqsMessageAttribute> { ["kind"] = new() { DataType = "String", StringValue = "refund" } },
        });

        Assert.Equal("message-1", message.MessageId);
        Assert.EndsWith(":payments", message.EventSourceArn, StringComparison.Ordinal);
        Assert.Equal(3, message.Attributes?.ApproximateReceiveCount);
        Assert.Equal("refund", message.MessageAttributes["kind"].StringValue);
        Assert.Equal(32, message.Md5OfMessageAttributes?.Length);
        Assert.Same(message, Events.Sqs(message).Records[0]);
    }

    [Fact]
    public void Sqs_bodies_may_be_values()
    {
        var batch = Events.Sqs(TestJson.Default.Order, new Order("A-1", 1), new Order("A-2", 2));

        Assert.Equal("""{"id":"A-2","quantity":2}""", batch.Records[1].Body);
    }

    [Fact]
    public void Fifo_messages_have_groups_and_growing_sequence_numbers()
    {
        var messages = Events.SqsFifo(("customer-1", "a"), ("customer-2", "b"), ("customer-1", "c")).Records;

        Assert.Equal(["customer-1", "customer-2", "customer-1"], messages.Select(message => message.Attributes?.MessageGroupId));
        Assert.Equal(messages.Select(message => message.Attributes?.SequenceNumber).Order(StringComparer.Ordinal), messages.Select(message => message.Attributes?.SequenceNumber));
        Assert.All(messages, message => Assert.NotNull(message.Attributes?.MessageDeduplicationId));
        Assert.All(messages, message => Assert.EndsWith(":orders.fifo", message.EventSourceArn, StringComparison.Ordinal));
    }
}
