using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Logging;

public sealed class LogScopeTests
{
    private readonly TestLog _log = new(TestLog.Json);

    [Fact]
    public async Task A_scope_follows_its_flow_over_an_await_and_does_not_show_in_a_parallel_one()
    {
        var logger = _log.For("r").Logger;
        var opened = 0;
        var bothOpened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        await Task.WhenAll(RunAsync("a"), RunAsync("b"));

        Assert.Equal(["a:a", "b:b", "none:"], Lines().Order());

        async Task RunAsync(string name)
        {
            await Task.Yield();
            using (logger.BeginScope(Named(name)))
            {
                if (Interlocked.Increment(ref opened) == 2)
                    bothOpened.SetResult();
                await bothOpened.Task;
                logger.LogInformation("{Own}", name);
            }
            if (name == "a")
                logger.LogInformation("{Own}", "none");
        }
    }

    [Fact]
    public async Task A_flow_that_was_started_inside_keeps_the_scope_after_it_was_closed_outside()
    {
        var logger = _log.For("r").Logger;
        var closed = new TaskCompletionSource();

        Task started;
        using (logger.BeginScope(Named("a")))
            started = LogLaterAsync();
        closed.SetResult();
        await started;
        logger.LogInformation("{Own}", "after");

        Assert.Equal(["later:a", "after:"], Lines());

        async Task LogLaterAsync()
        {
            await closed.Task;
            logger.LogInformation("{Own}", "later");
        }
    }

    [Fact]
    public void A_scope_that_was_left_open_does_not_show_in_the_next_invocation_of_the_thread()
    {
        for (var i = 0; i < 1_000; i++)
        {
            var logger = _log.For($"r{i}").Logger;
            logger.LogInformation("{Own}", "before");
            logger.BeginScope(Named("leaked"));
        }

        Assert.All(Lines(), line => Assert.Equal("before:", line));
    }

    [Fact]
    public void All_loggers_of_an_invocation_see_its_scopes_and_those_of_another_do_not()
    {
        var mine = _log.For("mine");
        var other = _log.For("other");

        using (mine.Logger.BeginScope(Named("m")))
        using (other.Logger.BeginScope(Named("o")))
        {
            mine.CreateLogger("c").LogInformation("{Own}", "mine");
            other.CreateLogger("c").LogInformation("{Own}", "other");
            _log.Sink.Write(null, LogLevel.Information, "runtime");
        }

        Assert.Equal(["mine:m", "other:o", ":"], Lines());
    }

    [Fact]
    public void Scopes_closed_in_the_wrong_order_or_twice_do_not_come_back()
    {
        var logger = _log.For("r").Logger;

        var outer = logger.BeginScope(Named("outer"));
        var inner = logger.BeginScope(Named("inner"));
        outer?.Dispose();
        logger.LogInformation("{Own}", "1");
        inner?.Dispose();
        logger.LogInformation("{Own}", "2");
        var next = logger.BeginScope(Named("next"));
        outer?.Dispose();
        logger.LogInformation("{Own}", "3");
        next?.Dispose();
        next?.Dispose();
        logger.LogInformation("{Own}", "4");

        Assert.Equal(["1:", "2:", "3:next", "4:"], Lines());
    }

    private static Dictionary<string, object?> Named(string name) => new(StringComparer.Ordinal) { ["scope"] = name };

    /// <summary>Of each event its parameter and its scope.</summary>
    private IEnumerable<string> Lines() => _log.Output.Events.Select(line =>
    {
        var entry = JsonDocument.Parse(Encoding.UTF8.GetString(line)).RootElement;
        return $"{(entry.TryGetProperty("Own", out var own) ? own : default)}:{(entry.TryGetProperty("scope", out var scope) ? scope : default)}";
    });
}
