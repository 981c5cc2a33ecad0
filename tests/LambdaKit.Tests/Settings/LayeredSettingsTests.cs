using LambdaKit.Batches;
using LambdaKit.Parameters;
using LambdaKit.Settings;
using LambdaKit.Testing;
using LambdaKit.Tests.Parameters;

namespace LambdaKit.Tests.Settings;

public sealed class LayeredSettingsTests
{
    private static readonly SettingsSource Base = SettingsSource.Json("""
        { "limit": 10, "currency": "EUR", "mail": { "from": "shop@example.com", "host": "mail", "port": 25 }, "countries": ["at", "de"] }
        """);

    [Fact]
    public async Task Each_layer_lies_over_those_before_it()
    {
        var settings = new LayeredSettings<OrderSettings>(ParametersJson.Default.OrderSettings, new SettingsLayers { CurrentStage = "test" }
            .Version("7", SettingsSource.Json("""{ "limit": 40 }"""))
            .Alias("live", SettingsSource.Json("""{ "limit": 30, "countries": ["ch"] }"""))
            .Stage("test", SettingsSource.Json("""{ "limit": 20, "mail": { "host": "sink" } }"""))
            .Stage("production", SettingsSource.Json("""{ "currency": "XXX" }"""))
            .Base(Base));

        var latest = await settings.ForAsync(FakeLambdaContext.For("orders"));
        var live = await settings.ForAsync(FakeLambdaContext.For("orders").WithAlias("live").WithVersion("6"));
        var seven = await settings.ForAsync(FakeLambdaContext.For("orders").WithAlias("live").WithVersion("7"));

        Assert.Equal((20, "EUR"), (latest.Limit, latest.Currency));
        Assert.Equal(new OrderMail("shop@example.com", "sink", 25), latest.Mail);
        Assert.Equal(["at", "de"], latest.Countries!);
        Assert.Equal(30, live.Limit);
        Assert.Equal(["ch"], live.Countries!);
        Assert.Equal(40, seven.Limit);
        Assert.Equal(["ch"], seven.Countries!);
    }

    [Fact]
    public async Task Null_takes_away_what_a_lower_layer_says()
    {
        var settings = Of(new SettingsLayers().Base(Base).Alias("live", SettingsSource.Json("""{ "mail": null, "currency": null }""")));

        var live = await settings.ForAsync(FakeLambdaContext.For("orders").WithAlias("live"));

        Assert.Null(live.Mail);
        Assert.Null(live.Currency);
        Assert.Equal(10, live.Limit);
    }

    [Fact]
    public async Task The_alias_of_each_invocation_decides_and_the_result_is_made_once()
    {
        var settings = Of(new SettingsLayers().Base(Base).Alias("live", SettingsSource.Json("""{ "limit": 30 }""")));

        var seen = new List<OrderSettings>();
        foreach (var alias in new[] { "live", null, "live", "beta", null })
            seen.Add(await settings.ForAsync(FakeLambdaContext.For("orders").WithAlias(alias)));

        Assert.Equal([30, 10, 30, 10, 10], seen.Select(one => one.Limit));
        Assert.Same(seen[0], seen[2]);
        Assert.Same(seen[1], seen[4]);
    }

    [Fact]
    public async Task A_layer_that_changes_in_the_middle_of_a_batch_counts_from_the_next_invocation_on()
    {
        var values = new StaticParameters { ["/orders/settings"] = """{ "limit": 1 }""" };
        var parameters = new ParameterStore(new ParameterOptions { Overrides = values });
        var settings = Of(new SettingsLayers().Base(Base).Alias("live", SettingsSource.From(parameters, "/orders/settings")));
        var limits = new List<int>();
        var handler = new Batch(async (message, context) =>
        {
            limits.Add((await settings.ForAsync(context)).Limit);
            if (message == "change")
            {
                values["/orders/settings"] = """{ "limit": 2 }""";
                await parameters.RefreshAsync("/orders/settings");
            }
        });

        await handler.InvokeAsync(Testing.Events.Sqs("first", "change", "third"), FakeLambdaContext.For("orders").WithAlias("live"));
        await handler.InvokeAsync(Testing.Events.Sqs("fourth"), FakeLambdaContext.For("orders").WithAlias("live"));

        Assert.Equal([1, 1, 1, 2], limits);
    }

    [Fact]
    public async Task A_change_that_cannot_be_read_leaves_the_last_result_with_one_warning()
    {
        var values = new StaticParameters { ["/s"] = """{ "limit": 1 }""" };
        var parameters = new ParameterStore(new ParameterOptions { Overrides = values });
        var settings = Of(new SettingsLayers().Base(SettingsSource.From(parameters, "/s")));
        await settings.ForAsync(FakeLambdaContext.For("orders"));
        var context = FakeLambdaContext.For("orders");
        var next = FakeLambdaContext.For("orders");

        values["/s"] = """{ "limit": "hunter2" }""";
        await parameters.RefreshAsync("/s");

        Assert.Equal(1, (await settings.ForAsync(context)).Limit);
        Assert.Equal(1, (await settings.ForAsync(next)).Limit);
        var entry = Assert.Single(context.Log.Concat(next.Log));
        Assert.Equal("SettingsUnusable", entry.EventId.Name);
        Assert.DoesNotContain("hunter2", entry.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "limit": "hunter2" }""")]
    [InlineData("[1]")]
    [InlineData("hunter2")]
    [InlineData("""{ "limit": 1, "limit": 2 }""")]
    public async Task Layers_that_never_could_be_read_are_an_error_that_does_not_show_them(string json)
    {
        var parameters = new ParameterStore(new ParameterOptions { Overrides = new StaticParameters { ["/s"] = json } });
        var settings = Of(new SettingsLayers().Base(Base).Version("$LATEST", SettingsSource.From(parameters, "/s")));

        var exception = await Assert.ThrowsAsync<LambdaConfigurationException>(() => settings.ForAsync(FakeLambdaContext.For("orders")).AsTask());

        Assert.Equal(
            "The layers of the settings for the alias '(none)' and the version '$LATEST' are together no JSON of the type 'OrderSettings'. " +
            "Mend them: each has to be an object, with values of the types that it has.",
            exception.Message);
        Assert.Null(exception.InnerException);
    }

    [Fact]
    public async Task A_dictionary_is_a_layer_too()
    {
        var settings = Of(new SettingsLayers().Base(Base).Alias("live", SettingsSource.Values(new Dictionary<string, object?>
        {
            ["limit"] = 7,
            ["mail:port"] = 587,
            ["mail:from"] = "123",
            ["currency"] = null,
        })));

        var live = await settings.ForAsync(FakeLambdaContext.For("orders").WithAlias("live"));

        Assert.Equal(7, live.Limit);
        Assert.Equal(new OrderMail("123", "mail", 587), live.Mail);
    }

    [Fact]
    public void Mistakes_in_layers_are_found_at_once()
    {
        Assert.Throws<ArgumentException>(() => SettingsSource.Json("[]"));
        Assert.Throws<ArgumentException>(() => SettingsSource.Json("{"));
        Assert.Throws<ArgumentException>(() => SettingsSource.Values(new Dictionary<string, object?> { ["a"] = new object() }));
        Assert.Throws<ArgumentException>(() => SettingsSource.Values(new Dictionary<string, object?> { ["a::b"] = 1 }));
        Assert.Throws<ArgumentException>(() => new SettingsLayers().Base(Base).Base(Base));
        Assert.Throws<ArgumentException>(() => new SettingsLayers().Alias("live", Base).Alias("live", Base));
    }

    [Fact]
    public async Task Asking_again_in_an_invocation_allocates_nothing()
    {
        var settings = Of(new SettingsLayers().Base(Base));
        LambdaContext context = FakeLambdaContext.For("orders");
        await settings.ForAsync(context);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var asking = settings.ForAsync(context);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(asking.IsCompletedSuccessfully);
        Assert.Equal(0, allocated);
    }

    private static LayeredSettings<OrderSettings> Of(SettingsLayers layers) => new(ParametersJson.Default.OrderSettings, layers);

    private sealed class Batch(Func<string, LambdaContext, ValueTask> handle) : SqsHandler<string>
    {
        protected override BatchPolicy Policy => new() { MaxParallelism = 1 };

        protected override ValueTask HandleAsync(SqsMessage<string> record, LambdaContext context, CancellationToken deadline) => handle(record.Body, context);
    }
}
