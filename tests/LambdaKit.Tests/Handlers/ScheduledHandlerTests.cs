using LambdaKit.Events.EventBridge;
using LambdaKit.Handlers;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Handlers;

public sealed class ScheduledHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("nightly");

    [Fact]
    public async Task A_schedule_tells_the_time_that_it_was_for()
    {
        var handler = new Nightly();

        await handler.InvokeAsync(Testing.Events.Schedule("2026-01-31T02:00Z"), _context);

        Assert.Equal([new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero)], handler.Times);
    }

    [Fact]
    public async Task EventBridge_Scheduler_does_so_too()
    {
        var handler = new Nightly();

        await handler.InvokeJsonAsync(
            """{"version":"0","id":"1","detail-type":"Scheduled Event","source":"aws.scheduler","time":"2026-01-31T02:00:00Z","resources":["arn:aws:scheduler:eu-west-1:123456789012:schedule/default/s"],"detail":"{}"}""",
            _context);

        Assert.Equal([new DateTimeOffset(2026, 1, 31, 2, 0, 0, TimeSpan.Zero)], handler.Times);
    }

    [Fact]
    public async Task An_input_of_the_authors_own_is_refused_with_what_to_do()
    {
        var refused = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Nightly().InvokeJsonAsync("""{"report":"secret"}""", _context));

        Assert.StartsWith("'Nightly' takes what a schedule sends, but the payload is none", refused.Message, StringComparison.Ordinal);
        Assert.EndsWith("let the function take a type of yours.", refused.Message, StringComparison.Ordinal);
    }

    private sealed class Nightly : ScheduledHandler
    {
        public List<DateTimeOffset> Times { get; } = [];

        protected override ValueTask HandleAsync(DateTimeOffset scheduledTime, ScheduledEvent value, LambdaContext context, CancellationToken deadline)
        {
            Times.Add(scheduledTime);
            return default;
        }
    }
}
