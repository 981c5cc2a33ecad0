using LambdaKit.Parameters;
using LambdaKit.Testing;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Parameters;

/// <summary>What all stores have in common, by the one for parameters: values kept, refreshed, shared, used on.</summary>
public sealed class ParameterCacheTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly FakeClock _clock = new();
    private readonly ListLogger _log = new();

    [Fact]
    public async Task A_value_that_is_there_is_given_at_once_and_without_an_allocation()
    {
        var extension = StubExtension.Answering(() => StubExtension.Parameter("10"));
        var store = StoreOf(extension);
        await store.GetAsync("/orders/limit");
        await store.GetAsync("/orders/limit");

        var before = GC.GetAllocatedBytesForCurrentThread();
        var getting = store.GetAsync("/orders/limit");
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(getting.IsCompletedSuccessfully);
        Assert.Equal("10", await getting);
        Assert.Equal(0, allocated);
        Assert.Equal(1, extension.Count);
    }

    [Fact]
    public async Task A_typed_value_is_read_once_and_then_given_without_an_allocation()
    {
        var store = StoreOf(StubExtension.Answering(() => StubExtension.Parameter("""{"user":"app","password":"p"}""")));
        var first = await store.GetAsync("/db", ParametersJson.Default.DbSecret);
        await store.GetAsync("/db", ParametersJson.Default.DbSecret);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var getting = store.GetAsync("/db", ParametersJson.Default.DbSecret);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Same(first, await getting);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public async Task Shortly_before_it_is_too_old_a_value_is_refreshed_while_nobody_waits()
    {
        var release = new TaskCompletionSource();
        var answers = 0;
        var extension = new StubExtension(async (_, _) =>
        {
            if (Interlocked.Increment(ref answers) == 1)
                return StubExtension.Parameter("old");
            await release.Task;
            return StubExtension.Parameter("new");
        });
        var store = StoreOf(extension);
        await store.GetAsync("/x");

        _clock.Advance(TimeSpan.FromMinutes(4));
        var during = store.GetAsync("/x");
        var again = store.GetAsync("/x");
        var refresh = store.Cache.FetchOf(new("/x"));
        Assert.False(refresh.IsCompleted);
        release.SetResult();
        await refresh.WaitAsync(Patience);

        Assert.True(during.IsCompletedSuccessfully && again.IsCompletedSuccessfully);
        Assert.Equal("old", await during);
        Assert.Equal("old", await again);
        Assert.Equal("new", await store.GetAsync("/x"));
        Assert.Equal(2, extension.Count);
    }

    [Fact]
    public async Task A_value_that_is_too_old_is_fetched_anew_while_the_caller_waits()
    {
        var store = StoreOf(StubExtension.Answering(() => StubExtension.Parameter("old"), () => StubExtension.Parameter("new")));
        await store.GetAsync("/x");

        _clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal("new", await store.GetAsync("/x"));
    }

    [Fact]
    public async Task After_a_failure_the_last_good_value_serves_with_one_warning_and_nobody_waits_for_the_next_tries()
    {
        var extension = StubExtension.Answering(() => StubExtension.Parameter("s3cr3t"), () => StubExtension.Error(500, "s3cr3t InternalServerError"));
        var store = StoreOf(extension);
        await store.GetAsync("/x");

        _clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal("s3cr3t", await store.GetAsync("/x"));
        var complete = store.GetAsync("/x");
        Assert.True(complete.IsCompletedSuccessfully);
        Assert.Equal(2, extension.Count);

        for (var i = 0; i < 10; i++)
        {
            _clock.Advance(TimeSpan.FromMinutes(1));
            Assert.Equal("s3cr3t", await store.GetAsync("/x"));
            await SettleAsync(store, "/x");
        }

        Assert.Equal(12, extension.Count); // One for each minute, behind the callers' backs.
        var warning = Assert.Single(_log.Messages);
        Assert.Contains("'/x' cannot be refreshed (InternalServerError)", warning, StringComparison.Ordinal);
        Assert.DoesNotContain("s3cr3t", warning, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_a_new_value_comes_after_failures_it_is_used_and_the_next_failure_warns_again()
    {
        var store = StoreOf(StubExtension.Answering(
            () => StubExtension.Parameter("1"), () => StubExtension.Error(500, ""), () => StubExtension.Parameter("2"), () => StubExtension.Error(500, "")));
        await store.GetAsync("/x");
        _clock.Advance(TimeSpan.FromMinutes(6));
        await store.GetAsync("/x");

        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal("1", await store.GetAsync("/x"));
        await SettleAsync(store, "/x");
        Assert.Equal("2", await store.GetAsync("/x"));
        _clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal("2", await store.GetAsync("/x"));

        Assert.Equal(2, _log.Messages.Count);
    }

    [Fact]
    public async Task Beyond_its_limit_an_old_value_serves_no_more()
    {
        var store = StoreOf(StubExtension.Answering(() => StubExtension.Parameter("1"), () => StubExtension.Error(503, "")));
        await store.GetAsync("/x");

        _clock.Advance(TimeSpan.FromMinutes(65));
        var exception = await Assert.ThrowsAsync<ParameterException>(() => store.GetAsync("/x").AsTask());

        Assert.Equal(503, exception.StatusCode);
        Assert.True(exception.IsTransient);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_makes_a_value_old()
    {
        var extension = StubExtension.Answering(() => StubExtension.Parameter("1"), () => StubExtension.Parameter("2"));
        var clock = new MovableClock();
        var store = new ParameterStore(new ParameterOptions { MessageHandler = extension, Clock = clock, Logger = _log }, TestContexts.Environment());
        await store.GetAsync("/x");

        clock.Now -= TimeSpan.FromDays(1);

        Assert.Equal("2", await store.GetAsync("/x"));
    }

    [Fact]
    public async Task Sixty_four_callers_share_one_fetch()
    {
        var release = new TaskCompletionSource();
        var extension = new StubExtension(async (_, _) =>
        {
            await release.Task;
            return StubExtension.Parameter("""{"user":"app","password":"p"}""");
        });
        var store = StoreOf(extension);

        var callers = Enumerable.Range(0, 64).Select(_ => Task.Run(() => store.GetAsync("/db", ParametersJson.Default.DbSecret).AsTask())).ToArray();
        release.SetResult();
        var values = await Task.WhenAll(callers).WaitAsync(Patience);

        Assert.Equal(1, extension.Count);
        Assert.Single(values.Distinct(ReferenceEqualityComparer.Instance));
    }

    [Fact]
    public async Task A_caller_that_goes_away_leaves_the_fetch_to_the_others()
    {
        var release = new TaskCompletionSource();
        var store = StoreOf(new StubExtension(async (_, _) =>
        {
            await release.Task;
            return StubExtension.Parameter("1");
        }));
        using var impatient = new CancellationTokenSource();

        var first = store.GetAsync("/x", impatient.Token).AsTask();
        var second = store.GetAsync("/x").AsTask();
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        release.SetResult();

        Assert.Equal("1", await second.WaitAsync(Patience));
    }

    [Fact]
    public async Task A_fetch_ends_after_its_time_although_the_source_does_not_heed_its_token()
    {
        var asked = new TaskCompletionSource();
        var store = StoreOf(new StubExtension((_, _) =>
        {
            asked.SetResult();
            return new TaskCompletionSource<HttpResponseMessage>().Task;
        }));

        var getting = store.GetAsync("/x").AsTask();
        await asked.Task.WaitAsync(Patience);
        _clock.Advance(TimeSpan.FromSeconds(3));
        var exception = await Assert.ThrowsAsync<ParameterException>(() => getting.WaitAsync(Patience));

        Assert.True(exception.IsTransient);
        Assert.Contains("was not had within 3000 ms", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_refresh_of_a_new_value_is_asked_for_and_its_failure_leaves_the_value()
    {
        var store = StoreOf(StubExtension.Answering(() => StubExtension.Parameter("1"), () => StubExtension.Parameter("2"), () => StubExtension.Error(500, "")));
        await store.GetAsync("/x");

        await store.RefreshAsync("/x");
        Assert.Equal("2", await store.GetAsync("/x"));
        await Assert.ThrowsAsync<ParameterException>(() => store.RefreshAsync("/x").AsTask());

        Assert.Equal("2", await store.GetAsync("/x"));
        Assert.Empty(_log.Messages);
    }

    [Fact]
    public async Task A_new_value_that_is_no_such_json_leaves_the_last_one_that_was_with_one_warning()
    {
        var store = StoreOf(StubExtension.Answering(
            () => StubExtension.Parameter("""{"user":"app","password":"p"}"""), () => StubExtension.Parameter("hunter2"), () => StubExtension.Parameter("""{"user":"new","password":"q"}""")));
        var first = await store.GetAsync("/db", ParametersJson.Default.DbSecret);

        await store.RefreshAsync("/db");
        Assert.Same(first, await store.GetAsync("/db", ParametersJson.Default.DbSecret));
        Assert.Same(first, await store.GetAsync("/db", ParametersJson.Default.DbSecret));
        Assert.Equal("hunter2", await store.GetAsync("/db"));
        var warning = Assert.Single(_log.Messages);
        Assert.DoesNotContain("hunter2", warning, StringComparison.Ordinal);

        await store.RefreshAsync("/db");
        Assert.Equal("new", (await store.GetAsync("/db", ParametersJson.Default.DbSecret)).User);
    }

    [Theory]
    [InlineData("hunter2")]
    [InlineData("null")]
    [InlineData("""{"user":"hunter2","password":[]}""")]
    public async Task A_value_that_never_was_such_json_is_an_error_that_does_not_show_it(string value)
    {
        var store = StoreOf(StubExtension.Answering(() => StubExtension.Parameter(value)));

        var exception = await Assert.ThrowsAsync<ParameterException>(() => store.GetAsync("/db", ParametersJson.Default.DbSecret).AsTask());

        Assert.Equal("The value of '/db' is not JSON of the type 'DbSecret'. Mend the value, or read it as what it is.", exception.Message);
        Assert.DoesNotContain("hunter2", exception.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refresh_carries_nothing_of_the_flow_that_began_it()
    {
        var flow = new AsyncLocal<string?>();
        string? seen = "nothing";
        var store = StoreOf(new StubExtension((_, _) =>
        {
            seen = flow.Value;
            return Task.FromResult(StubExtension.Parameter("1"));
        }));

        flow.Value = "an invocation's";
        await store.GetAsync("/x");

        Assert.Null(seen);
    }

    [Fact]
    public async Task What_is_prefetched_in_init_is_there_and_what_is_not_ready_is_left_to_the_first_use()
    {
        var ready = false;
        var extension = new StubExtension((request, _) => Task.FromResult(
            ready || request.RequestUri!.Query.Contains("early", StringComparison.Ordinal) ? StubExtension.Parameter("1") : StubExtension.Error(500, "ThrottlingException")));
        var store = StoreOf(extension);

        await store.PrefetchAsync(["/early", "/late"]);
        Assert.Equal("1", await store.GetAsync("/early"));
        Assert.Equal(2, extension.Count);
        Assert.Contains("'/late' cannot be fetched ahead (ThrottlingException)", Assert.Single(_log.Messages), StringComparison.Ordinal);
        ready = true;

        Assert.Equal("1", await store.GetAsync("/late"));
    }

    [Fact]
    public async Task What_does_not_exist_fails_the_prefetch_and_so_the_init()
    {
        var store = StoreOf(StubExtension.Answering(() => StubExtension.Error(400, "operation error SSM: GetParameter, ParameterNotFound: ")));

        var exception = await Assert.ThrowsAsync<ParameterException>(() => store.PrefetchAsync(["/gone"]).AsTask());

        Assert.Equal("'/gone' cannot be had: the extension at 'http://localhost:2773/' answers 400 (ParameterNotFound). Check the name, the version and the region.", exception.Message);
        Assert.False(exception.IsTransient);
    }

    [Fact]
    public async Task Overrides_are_asked_first_and_then_the_extension()
    {
        var extension = StubExtension.Answering(() => StubExtension.Parameter("aws"));
        var options = new ParameterOptions { Overrides = new StaticParameters { ["/mine"] = "local" }, MessageHandler = extension, Clock = _clock };
        var store = new ParameterStore(options, TestContexts.Environment());

        Assert.Equal("local", await store.GetAsync("/mine"));
        Assert.Equal("aws", await store.GetAsync("/other"));
        Assert.Equal(1, extension.Count);
    }

    [Fact]
    public async Task Environment_variables_stand_for_values_of_their_names()
    {
        var source = new EnvironmentParameters(TestContexts.Environment(("LOCAL_ORDERS_MAX_LIMIT", "7")), "LOCAL_");
        var store = new ParameterStore(new ParameterOptions { Overrides = source, MessageHandler = StubExtension.Answering(() => StubExtension.Error(400, "ParameterNotFound")) }, TestContexts.Environment());

        Assert.Equal("7", await store.GetAsync("/orders/max-limit"));
        await Assert.ThrowsAsync<ParameterException>(() => store.GetAsync("/orders/min-limit").AsTask());
    }

    [Fact]
    public async Task A_source_that_throws_is_told_of_by_its_exceptions_type()
    {
        var store = new ParameterStore(new ParameterOptions { Overrides = new BrokenSource(), Clock = _clock }, TestContexts.Environment());

        var exception = await Assert.ThrowsAsync<ParameterException>(() => store.GetAsync("/x").AsTask());

        Assert.IsType<IOException>(exception.InnerException);
    }

    [Theory]
    [InlineData(0, 0, 0, 1)]
    [InlineData(10, 11, 0, 1)]
    [InlineData(10, -1, 0, 1)]
    [InlineData(10, 1, -1, 1)]
    [InlineData(10, 1, 0, 0)]
    [InlineData(10, 1, 0, 901)]
    public void Options_that_cannot_work_are_refused(int maxAge, int refreshAhead, int maxStaleness, int fetchTimeout)
    {
        var options = new ParameterOptions
        {
            MaxAge = TimeSpan.FromSeconds(maxAge),
            RefreshAhead = TimeSpan.FromSeconds(refreshAhead),
            MaxStaleness = TimeSpan.FromSeconds(maxStaleness),
            FetchTimeout = TimeSpan.FromSeconds(fetchTimeout),
        };

        Assert.Throws<ArgumentException>(() => new ParameterStore(options));
    }

    private ParameterStore StoreOf(StubExtension extension) =>
        new(new ParameterOptions { MessageHandler = extension, Clock = _clock, Logger = _log }, TestContexts.Environment());

    /// <summary>Waits for the fetch that runs in the background, however it ends.</summary>
    private static async Task SettleAsync(ParameterStore store, string name) =>
        await store.Cache.FetchOf(new(name)).WaitAsync(Patience).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);

    private sealed class BrokenSource : IParameterSource
    {
        public ValueTask<ParameterValue?> FetchAsync(ParameterRequest request, CancellationToken cancellationToken) => throw new IOException("broken");
    }

    private sealed class MovableClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = DateTimeOffset.UnixEpoch.AddYears(56);

        public override DateTimeOffset GetUtcNow() => Now;
    }

    private sealed class ListLogger : ILogger
    {
        private readonly List<string> _messages = [];

        public IReadOnlyList<string> Messages
        {
            get
            {
                lock (_messages)
                    return [.. _messages];
            }
        }

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            lock (_messages)
                _messages.Add(formatter(state, exception) + exception);
        }
    }
}
