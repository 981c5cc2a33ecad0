using LambdaKit.Events.Json;
using LambdaKit.Events.Kinesis;
using PageViews;

namespace Samples.Tests;

public sealed class ViewsPerMinuteTests
{
    private readonly InMemoryViewTable _table = new();
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("views-per-minute");

    [Fact]
    public async Task Views_of_a_batch_are_counted_in_the_state()
    {
        var response = await new ViewsPerMinute(_table).InvokeAsync(Window("{}", isFinal: false, View("/"), View("/tea"), View("/")), _context);

        Assert.Empty(response.BatchItemFailures);
        Assert.Equal("""{"pages":{"/":2,"/tea":1}}""", response.State?.GetRawText());
        Assert.Empty(_table.Rows);
    }

    [Fact]
    public async Task Counting_goes_on_from_the_state_of_the_batch_before()
    {
        var response = await new ViewsPerMinute(_table).InvokeAsync(Window("""{"pages":{"/":2}}""", isFinal: false, View("/")), _context);

        Assert.Equal("""{"pages":{"/":3}}""", response.State?.GetRawText());
    }

    [Fact]
    public async Task Counts_are_stored_when_the_window_ends()
    {
        await new ViewsPerMinute(_table).InvokeAsync(Window("""{"pages":{"/":2,"/tea":1}}""", isFinal: true), _context);

        var row = Assert.Single(_table.Rows);
        Assert.Equal((new FakeClock().GetUtcNow(), "shardId-000000000000"), row.Key);
        Assert.Equal(2, row.Value.Pages["/"]);
    }

    [Fact]
    public async Task Record_that_can_not_be_read_is_reported_with_the_counts_before_it()
    {
        var batch = Window("{}", isFinal: false, View("/"), "no JSON", View("/tea"));

        var response = await new ViewsPerMinute(_table).InvokeAsync(batch, _context);

        Assert.Equal(batch.Records[1].Payload?.SequenceNumber, Assert.Single(response.BatchItemFailures).ItemIdentifier);
        Assert.Equal("""{"pages":{"/":1}}""", response.State?.GetRawText());
    }

    private static string View(string page) => $$"""{"page":"{{page}}"}""";

    private static KinesisStreamEvent Window(string state, bool isFinal, params string[] data) =>
        Events.KinesisWindow(Events.Kinesis(data), new() { State = JsonValue.Parse(state), IsFinal = isFinal });
}
