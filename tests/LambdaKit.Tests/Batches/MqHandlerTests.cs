using LambdaKit.Batches;
using LambdaKit.Events.ActiveMq;
using LambdaKit.Events.RabbitMq;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Batches;

public sealed class MqHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("brokers");
    private readonly List<string> _handled = [];

    [Fact]
    public async Task Messages_of_ActiveMQ_are_handled_one_by_one()
    {
        var seen = new List<MqMessage<string>>();

        await new Broker(seen.Add).InvokeAsync(Active("a", "b"), _context);

        Assert.Equal(["a", "b"], seen.Select(message => message.Body));
        Assert.Equal(["id-a", "id-b"], seen.Select(message => message.MessageId));
        Assert.All(seen, message => Assert.Equal(("orders", null, true), (message.Queue, message.VirtualHost, message.IsRedelivered)));
        Assert.All(seen, message => Assert.NotNull(message.ActiveMq));
    }

    [Fact]
    public async Task Messages_of_RabbitMQ_are_handled_one_by_one_with_their_queue()
    {
        var seen = new List<MqMessage<string>>();

        await new Broker(seen.Add).InvokeAsync(Rabbit(("orders::/", ["a", "b"]), ("refunds::/eu", ["c"])), _context);

        Assert.Equal([("a", "orders", "/"), ("b", "orders", "/"), ("c", "refunds", "/eu")], seen.Select(message => (message.Body, message.Queue, message.VirtualHost)));
        Assert.All(seen, message => Assert.NotNull(message.RabbitMq));
    }

    [Fact]
    public async Task The_events_of_both_brokers_are_told_apart_as_Lambda_sends_them()
    {
        var handler = new Broker(message => _handled.Add(message.Body));

        Assert.Equal("", await handler.InvokeJsonAsync(Active("a").ToJson(), _context));
        Assert.Equal("", await handler.InvokeJsonAsync(Rabbit(("orders::/", ["b"])).ToJson(), _context));

        Assert.Equal(["a", "b"], _handled);
    }

    [Theory]
    [InlineData("aws:amq")]
    [InlineData("aws:mq")]
    [InlineData(null)]
    public async Task A_broker_of_ActiveMQ_is_taken_whatever_it_calls_itself(string? eventSource)
    {
        await new Broker(message => _handled.Add(message.Body)).InvokeAsync(ActiveFrom(eventSource, "a"), _context);

        Assert.Equal(["a"], _handled);
    }

    [Theory]
    [InlineData("aws:rmq")]
    [InlineData("aws:kafka")]
    [InlineData("aws:other")]
    public async Task Another_source_is_refused(string eventSource)
    {
        await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Broker(message => _handled.Add(message.Body)).InvokeAsync(ActiveFrom(eventSource, "a"), _context).AsTask());
        Assert.Empty(_handled);
    }

    [Fact]
    public async Task A_failure_stops_and_fails_the_whole_batch_since_there_is_no_report()
    {
        var thrown = await Assert.ThrowsAsync<BatchFailedException>(() => new Broker(FailAt("bad")).InvokeAsync(Active("a", "bad", "c"), _context).AsTask());

        Assert.Equal(["a"], _handled);
        Assert.Equal((2, 3), (thrown.FailedCount, thrown.Count));
        Assert.IsType<TimeoutException>(thrown.InnerException);
    }

    [Fact]
    public async Task A_message_that_is_set_aside_fails_nothing()
    {
        var sink = new CollectingSink();
        var policy = new BatchPolicy { PermanentFailure = RecordFailureAction.SetAside, FailureSink = sink };

        await new Broker(
            message =>
            {
                if (message.Body == "bad")
                    throw new PermanentFailureException();
                _handled.Add(message.Body);
            },
            policy).InvokeAsync(Active("a", "bad", "c"), _context);

        Assert.Equal(["a", "c"], _handled);
        Assert.Equal("id-bad", Assert.Single(sink.Taken).Id);
    }

    [Fact]
    public async Task Messages_that_there_is_no_time_for_fail_the_batch()
    {
        _context.Advance(TimeSpan.FromSeconds(30));

        await Assert.ThrowsAsync<BatchFailedException>(() => new Broker(FailAt("never")).InvokeAsync(Active("a"), _context).AsTask());
    }

    [Fact]
    public async Task An_event_of_another_source_is_refused() =>
        await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Broker(FailAt("never")).InvokeJsonAsync(Testing.Events.Sqs("a").ToJson(), _context));

    private Action<MqMessage<string>> FailAt(string bad) => message =>
    {
        if (message.Body == bad)
            throw new TimeoutException();
        _handled.Add(message.Body);
    };

    private static ActiveMqEvent Active(params string[] bodies) => ActiveFrom("aws:amq", bodies);

    private static ActiveMqEvent ActiveFrom(string? eventSource, params string[] bodies) => new()
    {
        EventSource = eventSource,
        Messages =
        [
            .. bodies.Select(body => new ActiveMqMessage
            {
                MessageId = "id-" + body,
                Data = System.Text.Encoding.UTF8.GetBytes(body),
                IsRedelivered = true,
                Destination = new ActiveMqDestination { PhysicalName = "orders" },
            }),
        ],
    };

    private static RabbitMqEvent Rabbit(params (string Queue, string[] Bodies)[] queues) => new()
    {
        EventSource = "aws:rmq",
        MessagesByQueue = queues.ToDictionary(
            queue => queue.Queue,
            queue => (IReadOnlyList<RabbitMqMessage>)[.. queue.Bodies.Select(body => new RabbitMqMessage { Data = System.Text.Encoding.UTF8.GetBytes(body) })],
            StringComparer.Ordinal),
    };

    private sealed class Broker(Action<MqMessage<string>> handle, BatchPolicy? policy = null) : MqHandler<string>
    {
        protected override BatchPolicy Policy => policy ?? base.Policy;

        protected override ValueTask HandleAsync(MqMessage<string> record, LambdaContext context, CancellationToken deadline)
        {
            handle(record);
            return default;
        }
    }
}
