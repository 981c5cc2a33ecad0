using LambdaKit.Events.Envelopes;
using LambdaKit.Events.S3;
using LambdaKit.Events.Sns;

namespace LambdaKit.Testing.Tests;

public sealed class SnsEventsTests
{
    [Fact]
    public void An_sns_notification_is_complete_and_the_same_in_every_run()
    {
        var record = Events.Sns("Hello").Records[0];
        var message = record.Sns!;

        Assert.Equal("aws:sns", record.EventSource);
        Assert.StartsWith("arn:aws:sns:eu-west-1:123456789012:orders:", record.EventSubscriptionArn, StringComparison.Ordinal);
        Assert.Equal(SnsMessageType.Notification, message.Type);
        Assert.Equal("arn:aws:sns:eu-west-1:123456789012:orders", message.TopicArn);
        Assert.True(Guid.TryParse(message.MessageId, out _));
        Assert.Equal("Hello", message.Message);
        Assert.Null(message.Subject);
        Assert.Equal(new FakeClock().GetUtcNow(), message.Timestamp);
        Assert.NotNull(message.Signature);
        Assert.StartsWith("https://sns.eu-west-1.amazonaws.com/", message.SigningCertUrl, StringComparison.Ordinal);
        Assert.StartsWith("https://sns.eu-west-1.amazonaws.com/", message.UnsubscribeUrl, StringComparison.Ordinal);
        Assert.Equal(Events.Sns("Hello").ToJson(), Events.Sns("Hello").ToJson());
        Assert.NotEqual(message.MessageId, Events.Sns("Bye").Records[0].Sns!.MessageId);
    }

    [Fact]
    public void An_sns_notification_says_what_the_test_says()
    {
        var options = new SnsMessageOptions
        {
            MessageId = "message-1",
            TopicName = "payments",
            Subject = "Paid",
            Attributes = new Dictionary<string, SnsMessageAttribute> { ["kind"] = new() { Type = "String", Value = "refund" } },
        };

        var message = Events.Sns(TestJson.Default.Order, new Order("A-1", 1), options).Records[0].Sns!;

        Assert.Equal("""{"id":"A-1","quantity":1}""", message.Message);
        Assert.Equal(("message-1", "Paid"), (message.MessageId, message.Subject));
        Assert.EndsWith(":payments", message.TopicArn, StringComparison.Ordinal);
        Assert.Equal("refund", message.MessageAttributes["kind"].Value);
    }

    [Fact]
    public void An_event_in_an_envelope_in_a_message_is_found()
    {
        var batch = Events.Sqs(Events.SnsEnvelope(Events.S3Put("photos", "in box/cat.png").ToJson(), new() { TopicName = "uploads" }));

        var delivered = batch.Open(S3Event.Serializer)[0];

        Assert.Equal("in box/cat.png", delivered.Event.Records[0].ObjectKey);
        Assert.EndsWith(":uploads", delivered.Notification!.TopicArn, StringComparison.Ordinal);
    }
}
