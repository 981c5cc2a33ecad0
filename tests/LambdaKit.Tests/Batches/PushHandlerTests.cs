using LambdaKit.Batches;
using LambdaKit.Events.Json;
using LambdaKit.Events.S3;
using LambdaKit.Events.Ses;
using LambdaKit.Events.Sns;
using LambdaKit.Testing;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Batches;

public sealed class PushHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("push");
    private readonly List<string> _handled = [];

    [Fact]
    public async Task A_notification_comes_with_its_message_as_a_value()
    {
        var topic = new Topic();
        var notified = Testing.Events.Sns("""{"number":7}""", new SnsMessageOptions { Subject = "seven" });

        Assert.Equal("", await topic.InvokeJsonAsync(notified.ToJson(), _context));

        var message = Assert.Single(topic.Messages);
        Assert.Equal(7, message.Body.Number);
        Assert.Equal("seven", message.Subject);
        Assert.Equal(notified.Records[0].Sns?.MessageId, message.MessageId);
        Assert.Empty(message.Envelopes);
    }

    [Fact]
    public async Task A_notification_of_an_event_of_a_bus_comes_out_of_it()
    {
        var topic = new Topic();

        await topic.InvokeAsync(Testing.Events.Sns(Testing.Events.EventBridge("shop", "OrderPlaced", JsonValue.Parse("""{"number":8}""")).ToJson()), _context);

        Assert.Equal(8, Assert.Single(topic.Messages).Body.Number);
        Assert.Equal("OrderPlaced", topic.Messages[0].BusEvent?.DetailType);
    }

    [Fact]
    public async Task What_the_handler_of_a_single_notification_throws_comes_through_as_it_is()
    {
        var topic = new Topic { Failure = new TimeoutException() };

        Assert.Same(topic.Failure, await Assert.ThrowsAsync<TimeoutException>(() => topic.InvokeAsync(Testing.Events.Sns("""{"number":1}"""), _context).AsTask()));
        await Assert.ThrowsAsync<UnreadableRecordException>(() => topic.InvokeAsync(Testing.Events.Sns("poison"), _context).AsTask());
        await Assert.ThrowsAsync<UnreadableRecordException>(() => topic.InvokeAsync(new SnsEvent { Records = [new SnsRecord()] }, _context).AsTask());
    }

    [Fact]
    public async Task Of_several_records_those_that_do_not_fail_are_done_and_the_invocation_fails()
    {
        var handler = new Bucket(notification =>
        {
            if (notification.Key == "bad")
                throw new TimeoutException();
            _handled.Add(notification.Key);
        });

        var thrown = await Assert.ThrowsAsync<BatchFailedException>(() => handler.InvokeAsync(Testing.Events.S3(S3EventName.ObjectCreatedPut, "photos", "a", "bad", "c"), _context).AsTask());

        Assert.Equal(["a", "c"], _handled);
        Assert.Equal((1, 3), (thrown.FailedCount, thrown.Count));
    }

    [Fact]
    public async Task Objects_come_with_their_keys_decoded()
    {
        var seen = new List<S3Notification>();

        await new Bucket(seen.Add).InvokeJsonAsync(Testing.Events.S3Put("photos", "in box/schöne+Katze.png", size: 2048).ToJson(), _context);

        var notification = Assert.Single(seen);
        Assert.Equal(("photos", "in box/schöne+Katze.png", 2048), (notification.BucketName, notification.Key, notification.Size));
        Assert.Equal(S3EventName.ObjectCreatedPut, notification.EventName);
    }

    [Fact]
    public async Task The_test_message_of_S3_is_passed_over_with_a_word()
    {
        await new Bucket(notification => _handled.Add(notification.Key)).InvokeJsonAsync(Testing.Events.S3Test("photos").ToJson(), _context);

        Assert.Empty(_handled);
        Assert.Equal(LogLevel.Debug, Assert.Single(_context.Log).Level);
    }

    [Fact]
    public async Task A_record_without_an_object_is_unreadable() =>
        await Assert.ThrowsAsync<UnreadableRecordException>(() => new Bucket(_ => { }).InvokeAsync(new S3Event { Records = [new S3EventRecord()] }, _context).AsTask());

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_email_is_answered_with_what_is_next(bool waits)
    {
        var handler = new Mail(async email =>
        {
            if (waits)
                await Task.Yield();
            return email.Content == "spam" ? SesDisposition.StopRuleSet : SesDisposition.Continue;
        });

        var clean = await handler.InvokeAsync(Emails("clean"), _context);
        var mixed = await handler.InvokeAsync(Emails("clean", "spam", "clean"), _context);

        Assert.Equal(SesDisposition.Continue, clean.Disposition);
        Assert.Equal(SesDisposition.StopRuleSet, mixed.Disposition);
        Assert.Equal("""{"disposition":"CONTINUE"}""", await handler.InvokeJsonAsync(Emails("clean").ToJson(), _context));
    }

    [Fact]
    public async Task Push_events_of_another_source_are_refused()
    {
        await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Topic().InvokeJsonAsync(Testing.Events.HttpApi("GET", "/").ToJson(), _context));
        await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Bucket(_ => { }).InvokeJsonAsync(Testing.Events.Sqs("a").ToJson(), _context));
        await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Mail(_ => new(SesDisposition.Continue)).InvokeJsonAsync(Testing.Events.S3Put("photos", "a").ToJson(), _context));
    }

    private static SesEvent Emails(params string[] contents) => new() { Records = [.. contents.Select(content => new SesRecord { EventSource = "aws:ses", Ses = new SesReceivedEmail { Content = content } })] };

    private sealed class Topic() : SnsHandler<Numbered>(NumberedJson.Default.Numbered)
    {
        public List<SnsMessage<Numbered>> Messages { get; } = [];

        public Exception? Failure { get; init; }

        protected override ValueTask HandleAsync(SnsMessage<Numbered> record, LambdaContext context, CancellationToken deadline)
        {
            if (Failure is not null)
                throw Failure;
            Messages.Add(record);
            return default;
        }
    }

    private sealed class Bucket(Action<S3Notification> handle) : S3Handler
    {
        protected override ValueTask HandleAsync(S3Notification record, LambdaContext context, CancellationToken deadline)
        {
            handle(record);
            return default;
        }
    }

    private sealed class Mail(Func<SesReceivedEmail, ValueTask<SesDisposition>> handle) : SesHandler
    {
        protected override ValueTask<SesDisposition> HandleAsync(SesReceivedEmail email, LambdaContext context, CancellationToken deadline) => handle(email);
    }
}
