using LambdaKit.Parameters;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Parameters;

public sealed class FeatureFlagsTests
{
    private const string Flags = """
        {
          "newCheckout": { "enabled": true, "limit": 12.5, "title": "B\u00e4ume", "isLoud": false, "countries": ["at", "de"] },
          "oldCheckout": { "enabled": false },
          "colour": { "enabled": true, "_variant": "blue" },
          "strange": 7
        }
        """;

    private readonly FakeClock _clock = new();

    [Fact]
    public async Task Flags_are_on_or_off_and_an_unknown_one_is_what_its_caller_says()
    {
        var flags = FlagsOf(StubExtension.Answering(() => StubExtension.Json(Flags)));
        LambdaContext context = FakeLambdaContext.For("orders");

        Assert.True(await flags.IsEnabledAsync("newCheckout", context));
        Assert.False(await flags.IsEnabledAsync("oldCheckout", context, whenUnknown: true));
        Assert.False(await flags.IsEnabledAsync("strange", context, whenUnknown: true));
        Assert.False(await flags.IsEnabledAsync("NewCheckout", context));
        Assert.True(await flags.IsEnabledAsync("unknown", context, whenUnknown: true));
    }

    [Fact]
    public async Task Attributes_are_had_by_their_types_and_all_at_once()
    {
        var flag = (await FlagsOf(StubExtension.Answering(() => StubExtension.Json(Flags))).ForAsync(FakeLambdaContext.For("orders"))).Find("newCheckout")!;

        Assert.Equal(12.5, flag.GetNumber("limit"));
        Assert.Equal("Bäume", flag.GetText("title"));
        Assert.False(flag.GetBoolean("isLoud"));
        Assert.Null(flag.GetNumber("title"));
        Assert.Null(flag.GetText("missing"));
        Assert.Equal(["at", "de"], flag.Read(ParametersJson.Default.Rollout).Countries);
        Assert.Null(flag.Variant);
    }

    [Fact]
    public async Task A_flag_with_variants_says_which_is_meant() =>
        Assert.Equal("blue", (await FlagsOf(StubExtension.Answering(() => StubExtension.Json(Flags))).ForAsync(FakeLambdaContext.For("orders"))).Find("colour")!.Variant);

    [Fact]
    public async Task A_flag_stays_what_it_is_for_its_invocation_when_it_is_switched_meanwhile()
    {
        var extension = StubExtension.Answering(() => StubExtension.Json("""{"a":{"enabled":true}}"""), () => StubExtension.Json("""{"a":{"enabled":false}}"""));
        var store = StoreOf(extension);
        var flags = new FeatureFlags(store, "flags");
        LambdaContext first = FakeLambdaContext.For("orders");
        LambdaContext second = FakeLambdaContext.For("orders");
        Assert.True(await flags.IsEnabledAsync("a", first));

        await store.RefreshAsync("flags");

        Assert.False(await flags.IsEnabledAsync("a", second));
        Assert.True(await flags.IsEnabledAsync("a", first));
        Assert.Same(await flags.ForAsync(first), await flags.ForAsync(first));
    }

    [Fact]
    public async Task Asking_again_in_an_invocation_allocates_nothing()
    {
        var flags = FlagsOf(StubExtension.Answering(() => StubExtension.Json(Flags)));
        LambdaContext context = FakeLambdaContext.For("orders");
        await flags.IsEnabledAsync("newCheckout", context);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var asking = flags.IsEnabledAsync("newCheckout", context);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(await asking);
        Assert.Equal(0, allocated);
    }

    [Fact]
    public async Task Sixty_four_invocations_at_once_each_hold_to_one_answer_while_the_flag_is_switched()
    {
        var on = 0;
        var store = StoreOf(new StubExtension((_, _) => Task.FromResult(StubExtension.Json(Interlocked.Increment(ref on) % 2 == 0 ? """{"a":{"enabled":true}}""" : """{"a":{"enabled":false}}"""))));
        var flags = new FeatureFlags(store, "flags");
        var wavering = 0;

        await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(async () =>
        {
            LambdaContext context = FakeLambdaContext.For("orders");
            var first = await flags.IsEnabledAsync("a", context);
            for (var i = 0; i < 20; i++)
            {
                await store.RefreshAsync("flags");
                if (await flags.IsEnabledAsync("a", context) != first)
                    Interlocked.Increment(ref wavering);
            }
        })));

        Assert.Equal(0, wavering);
        Assert.True(on > 2);
    }

    [Fact]
    public async Task Without_an_extension_flags_are_unknown_and_the_log_says_so_once()
    {
        var flags = FlagsOf(StubExtension.Answering(() => StubExtension.Error(500, "")));
        var context = FakeLambdaContext.For("orders");
        var next = FakeLambdaContext.For("orders");

        Assert.True(await flags.IsEnabledAsync("a", context, whenUnknown: true));
        Assert.False(await flags.IsEnabledAsync("a", next));

        Assert.False((await flags.ForAsync(context)).IsAvailable);
        Assert.Equal(["FeatureFlagsMissing"], context.Log.Concat(next.Log).Select(entry => entry.EventId.Name!));
    }

    [Fact]
    public async Task Flags_that_cannot_be_read_leave_the_last_that_could()
    {
        var store = StoreOf(StubExtension.Answering(() => StubExtension.Json("""{"a":{"enabled":true}}"""), () => StubExtension.Json("""{"a":{"enabled":tr""")));
        var flags = new FeatureFlags(store, "flags");
        Assert.True(await flags.IsEnabledAsync("a", FakeLambdaContext.For("orders")));
        var context = FakeLambdaContext.For("orders");
        var next = FakeLambdaContext.For("orders");

        await store.RefreshAsync("flags");

        Assert.True(await flags.IsEnabledAsync("a", context));
        Assert.True(await flags.IsEnabledAsync("a", next));
        Assert.Equal(["UnreadableParameter"], context.Log.Concat(next.Log).Select(entry => entry.EventId.Name!));
    }

    [Fact]
    public async Task The_deadline_ends_the_waiting_for_flags()
    {
        var flags = FlagsOf(new StubExtension((_, _) => new TaskCompletionSource<HttpResponseMessage>().Task));
        var context = FakeLambdaContext.For("orders").WithTimeout(TimeSpan.FromSeconds(1));

        var asking = flags.IsEnabledAsync("a", context).AsTask();
        context.Advance(TimeSpan.FromSeconds(1));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking.WaitAsync(TimeSpan.FromSeconds(30)));
    }

    private FeatureFlags FlagsOf(StubExtension extension) => new(StoreOf(extension), "flags");

    private AppConfigStore StoreOf(StubExtension extension) => new("shop", "live", new ParameterOptions { MessageHandler = extension, Clock = _clock }, TestContexts.Environment());
}
