using LambdaKit.Logging;
using LambdaKit.Runtime;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Logging;

public sealed class LogBufferTests
{
    private static LoggingOptions Options => new() { Buffer = new LogBufferOptions() };

    [Fact]
    public void What_led_to_an_error_is_written_before_it_with_its_own_time()
    {
        var run = new LoggingRun(Options, TestLog.Json);

        run.Invoke(context =>
        {
            context.Logger.LogDebug("d {N}", 1);
            run.Clock.Advance(TimeSpan.FromMilliseconds(5));
            context.Logger.LogTrace("t");
            context.Logger.LogInformation("i");
            context.Logger.LogError("e");
            context.Logger.LogDebug("not written");
        });

        Assert.Equal(["i", "d 1", "e"], run.Messages);
        Assert.Equal("2026-01-31T02:00:00.000Z", run.Output.Entries[1].GetProperty("timestamp").GetString());
        Assert.Equal("DEBUG", run.Output.Entries[1].GetProperty("level").GetString());
        Assert.Equal(1, run.Output.Entries[1].GetProperty("N").GetInt32());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_failed_invocation_is_written_with_what_led_to_it_also_a_cold_one(bool isSynchronous)
    {
        var run = new LoggingRun(new LoggingOptions { Buffer = new LogBufferOptions { FlushLevel = LogLevel.None } }, TestLog.Json);
        var context = run.Context();
        run.Function.Started(context);

        await run.InvokeAsync(
            async own =>
            {
                own.Logger.LogDebug("d");
                if (!isSynchronous)
                    await Task.Yield();
                throw new InvalidOperationException("why");
            },
            context);

        Assert.Equal(["d", "The invocation failed."], run.Messages);
        Assert.True(run.Output.Entries[0].GetProperty("coldStart").GetBoolean());
        Assert.Equal("why", run.Output.Entries[1].GetProperty("errorMessage").GetString());
    }

    [Fact]
    public void A_failure_outside_of_the_handler_has_what_led_to_it_too()
    {
        var run = new LoggingRun(Options, TestLog.Json);
        var context = run.Context();

        var running = new DelegateHandler((payload, own) =>
        {
            own.Logger.LogDebug("d");
            return new(payload);
        }).With(new LoggingMiddleware(Options)).InvokeAsync("{}"u8.ToArray(), context);
        Assert.True(running.IsCompletedSuccessfully);
        run.Function.Log.Write(context, LogLevel.Error, "The answer is too large.");
        run.Function.EndLog(context);

        Assert.Equal(["d", "The answer is too large."], run.Messages);
    }

    [Fact]
    public void Of_a_successful_invocation_nothing_is_written_nor_kept()
    {
        var run = new LoggingRun(Options, TestLog.Json);

        var context = run.Invoke(own => own.Logger.LogDebug("d"));
        context.FlushLogBuffer();
        context.Logger.LogDebug("after its end");
        context.FlushLogBuffer();

        Assert.Empty(run.Output.Events);
    }

    [Fact]
    public void It_is_written_on_demand()
    {
        var run = new LoggingRun(Options, TestLog.Json);

        run.Invoke(context =>
        {
            context.Logger.LogDebug("a");
            context.FlushLogBuffer();
            context.FlushLogBuffer();
            context.Logger.LogDebug("b");
        });

        Assert.Equal(["a"], run.Messages);
    }

    [Fact]
    public void When_the_deadline_is_near_it_is_written_and_what_follows_is_written_at_once()
    {
        var run = new LoggingRun(Options, TestLog.Json);
        using var deadlines = new DeadlineSource(run.Clock, TimeSpan.FromMilliseconds(250));
        var token = deadlines.Begin((run.Clock.GetUtcNow() + TimeSpan.FromSeconds(3)).ToUnixTimeMilliseconds());

        run.Invoke(
            context =>
            {
                context.Logger.LogDebug("a");
                run.Clock.Advance(TimeSpan.FromMilliseconds(2_749));
                Assert.Empty(run.Output.Events);
                run.Clock.Advance(TimeSpan.FromMilliseconds(1));
                Assert.Equal(["a"], run.Messages);
                context.Logger.LogDebug("b");
            },
            run.Context(deadline: token));

        Assert.Equal(["a", "b"], run.Messages);
    }

    [Fact]
    public void An_invocation_that_has_ended_hears_nothing_of_the_next_ones_deadline()
    {
        var run = new LoggingRun(Options, TestLog.Json);
        using var source = new CancellationTokenSource();
        run.Invoke(context => context.Logger.LogDebug("a"), run.Context("first", deadline: source.Token));

        run.Invoke(
            context =>
            {
                context.Logger.LogDebug("b");
                source.Cancel();
            },
            run.Context("second", deadline: source.Token));

        Assert.Equal(["b"], run.Messages);
    }

    [Fact]
    public void When_it_is_full_the_oldest_go_and_a_mark_says_how_many()
    {
        var run = new LoggingRun(new LoggingOptions { Buffer = new LogBufferOptions { MaxBytes = 4_096 } }, TestLog.Json);

        run.Invoke(context =>
        {
            for (var i = 0; i < 100; i++)
                context.Logger.LogDebug("{I}", i);
            context.Logger.LogDebug("{Huge}", new string('x', 5_000));
            context.Logger.LogError("e");
        });

        var messages = run.Messages.ToList();
        var kept = messages.Count - 2;
        Assert.InRange(kept, 10, 40);
        Assert.Equal($"{101 - kept} buffered log entries before the next had no room, and are lost.", messages[0]);
        Assert.Equal(Enumerable.Range(100 - kept, kept).Select(i => $"{i}"), messages.Skip(1).SkipLast(1));
        Assert.InRange(run.Output.Events.Skip(1).SkipLast(1).Sum(line => line.Length + 4), 3_500, 4_096);
    }

    [Fact]
    public void Any_events_come_out_in_order_and_only_the_oldest_are_missing()
    {
        var random = new Random(7);
        for (var round = 0; round < 300; round++)
        {
            var max = random.Next(64, 600);
            using var buffer = new EntryBuffer(max);
            var model = new Queue<byte[]>();
            var added = 0;
            var taken = 0;
            for (var step = 0; step < 200; step++)
            {
                if (random.Next(8) == 0 && buffer.TryTake(out var oldest))
                {
                    while (!oldest.SequenceEqual(model.Dequeue()))
                    {
                        // It was dropped.
                    }
                    taken++;
                    continue;
                }
                var item = new byte[random.Next(1, max / 2)];
                random.NextBytes(item);
                buffer.Add(item);
                model.Enqueue(item);
                added++;
            }
            var rest = new List<byte[]>();
            while (buffer.TryTake(out var one))
                rest.Add(one.ToArray());

            // What is left are the youngest, and what is missing is counted.
            Assert.Equal(model.TakeLast(rest.Count), rest);
            Assert.Equal(added - taken - rest.Count, buffer.Dropped);
        }
    }

    [Fact]
    public void Text_entries_are_kept_in_their_frames()
    {
        var run = new LoggingRun(Options, TestLog.Framed);

        run.Invoke(context =>
        {
            context.Logger.LogDebug("a\nb");
            context.Logger.LogError("e");
        });

        Assert.Equal(2, run.Output.Events.Count);
        Assert.EndsWith("\tDEBUG\t42:live\ta\nb", System.Text.Encoding.UTF8.GetString(run.Output.Events[0].AsSpan(16)));
    }

    [Fact]
    public void Entries_of_several_threads_and_the_deadline_at_once_are_all_written_once()
    {
        for (var round = 0; round < 20; round++)
        {
            var run = new LoggingRun(Options, TestLog.Json);
            using var source = new CancellationTokenSource();
            var context = run.Context(deadline: source.Token);
            run.Invoke(
                own =>
                {
                    var threads = Enumerable.Range(0, 4).Select(thread => Task.Run(() =>
                    {
                        for (var i = 0; i < 50; i++)
                        {
                            own.Logger.LogDebug("{Thread}-{I}", thread, i);
                            if (thread == 0 && i == 25)
                                source.Cancel();
                        }
                    })).ToArray();
                    Task.WhenAll(threads).GetAwaiter().GetResult();
                },
                context);

            Assert.Equal(200, run.Messages.Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(200, run.Output.Events.Count);
        }
    }
}
