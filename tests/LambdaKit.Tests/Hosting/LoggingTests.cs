using System.Text;
using LambdaKit.Hosting;
using LambdaKit.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LambdaKit.Tests.Hosting;

public sealed class LoggingTests
{
    [Fact]
    public async Task An_injected_logger_writes_to_the_log_of_the_invocation()
    {
        await using var application = Application();
        var context = FakeLambdaContext.For("function").WithRequestId("id-1");

        await application.GetHandler<GreetingHandler>().InvokeAsync("7"u8.ToArray(), context);

        Assert.Equal(["before 7", "after 7"], context.Log.Select(entry => entry.Message));
        Assert.All(context.Log, entry =>
        {
            Assert.Equal("id-1", entry.RequestId);
            Assert.Equal(typeof(Greeter).FullName!.Replace('+', '.'), entry.Category); // a class has a name
            Assert.Equal("7", entry.Values["Event"]);
            Assert.Equal("scope of 7", Assert.Single(entry.Scopes).ToString());
        });
    }

    [Fact]
    public async Task Of_sixty_four_invocations_at_once_each_has_its_own_entries_and_scopes()
    {
        var meetings = new[] { new Meeting(64), new Meeting(64) };
        await using var application = Application(meetings);
        var handler = application.GetHandler<GreetingHandler>();
        var contexts = Enumerable.Range(0, 64).Select(i => FakeLambdaContext.For("function").WithRequestId($"id-{i}")).ToArray();

        await Task.WhenAll(contexts.Select((context, i) => Task.Run(() => handler.InvokeAsync(Encoding.UTF8.GetBytes($"{i}"), context).AsTask())));

        for (var i = 0; i < contexts.Length; i++)
        {
            Assert.Equal([$"before {i}", $"after {i}"], contexts[i].Log.Select(entry => entry.Message));
            Assert.All(contexts[i].Log, entry => Assert.Equal(($"id-{i}", $"scope of {i}"), (entry.RequestId, Assert.Single(entry.Scopes).ToString())));
        }
    }

    [Fact]
    public async Task What_a_service_logs_when_it_is_disposed_of_is_still_of_its_invocation()
    {
        var builder = Builders.New();
        builder.Services.AddScoped<LoggingUnit>();
        builder.Map("function", _ => new DelegateHandler((payload, context) =>
        {
            context.GetRequiredService<LoggingUnit>();
            return new(payload);
        }));
        await using var application = builder.Build();
        var context = FakeLambdaContext.For("function").WithRequestId("id-1");

        await application.GetHandler<DelegateHandler>().InvokeAsync("1"u8.ToArray(), context);

        var entry = Assert.Single(context.Log);
        Assert.Equal(("flushed", "id-1"), (entry.Message, entry.RequestId));
    }

    [Fact]
    public async Task After_an_invocation_its_flow_belongs_to_none()
    {
        await using var application = Application();
        var context = FakeLambdaContext.For("function");
        await application.GetHandler<GreetingHandler>().InvokeAsync("7"u8.ToArray(), context);
        var count = context.Log.Count;

        Assert.Null(LambdaKit.Runtime.CurrentInvocation.Context);
        Assert.Equal(2, count);
    }

    [Theory]
    [InlineData(null, null, false, true)]
    [InlineData("Debug", null, true, true)]
    [InlineData("Warning", null, false, false)]
    [InlineData(null, "DEBUG", true, true)]
    [InlineData("Debug", "WARN", false, false)]
    [InlineData("Warning", "DEBUG", false, false)]
    public void A_level_has_to_be_let_through_by_the_settings_and_by_what_Lambda_was_told(string? setting, string? lambda, bool debug, bool information)
    {
        string[] args = setting is null ? [] : [$"--Logging:LogLevel:Default={setting}"];
        var builder = Builders.In("none", args, ("AWS_LAMBDA_LOG_LEVEL", lambda!));
        var log = new Runtime.Wire.LogLines();
        var environment = TestContexts.Environment(("AWS_LAMBDA_LOG_LEVEL", lambda!));
        builder.LoggerProvider.Begin(new LambdaKit.Runtime.FunctionInstance(environment, TimeProvider.System, new LambdaKit.Logging.LogSink(environment, TimeProvider.System, log)));
        var logger = builder.Build().Services.GetRequiredService<ILogger<LoggingTests>>();

        logger.LogDebug("A detail");
        logger.LogInformation("A step");

        Assert.Equal((debug, information), (log.Count("A detail") == 1, log.Count("A step") == 1));
        Assert.Equal((debug, information), (logger.IsEnabled(LogLevel.Debug), logger.IsEnabled(LogLevel.Information)));
    }

    [Fact]
    public void Levels_can_be_set_for_a_category_and_for_Lambdas_log_alone()
    {
        var builder = Builders.In("none", ["--Logging:LogLevel:Orders=Debug", "--Logging:Lambda:LogLevel:Noise=Error"]);
        var factory = builder.Build().Services.GetRequiredService<ILoggerFactory>();

        Assert.True(factory.CreateLogger("Orders.Store").IsEnabled(LogLevel.Debug));
        Assert.False(factory.CreateLogger("Other").IsEnabled(LogLevel.Debug));
        Assert.False(factory.CreateLogger("Noise").IsEnabled(LogLevel.Warning));
    }

    [Fact]
    public async Task Debug_entries_of_injected_loggers_are_kept_for_a_failure_when_the_settings_let_them_through()
    {
        var builder = Builders.New();
        builder.Logging.SetMinimumLevel(LogLevel.Debug);
        builder.Use(new LambdaKit.Logging.LoggingMiddleware(new LambdaKit.Logging.LoggingOptions
        {
            MinimumLevel = LogLevel.Information,
            Buffer = new LambdaKit.Logging.LogBufferOptions(),
        }));
        builder.Map("function", services => new DelegateHandler((payload, _) =>
        {
            services.GetRequiredService<ILogger<LoggingTests>>().LogDebug("A detail");
            return new(payload);
        }));
        await using var application = builder.Build();
        var context = FakeLambdaContext.For("function").WithLogLevel(LogLevel.Debug);

        await application.GetHandler<DelegateHandler>().InvokeAsync("7"u8.ToArray(), context);

        Assert.Empty(context.Log);
        Assert.Equal("A detail", Assert.Single(context.Log.Buffered).Message);
    }

    private static LambdaApplication Application(params Meeting[] meetings)
    {
        var builder = Builders.New();
        builder.Services.AddSingleton(meetings).AddSingleton<Greeter>();
        builder.Map<GreetingHandler>("function");
        return builder.Build();
    }

    private sealed class GreetingHandler(Greeter greeter) : LambdaRawHandler
    {
        protected override async ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline)
        {
            await greeter.GreetAsync(Encoding.UTF8.GetString(value.Span));
            return value;
        }
    }

    /// <summary>A singleton that knows nothing of invocations.</summary>
    private sealed class Greeter(ILogger<Greeter> logger, Meeting[] meetings)
    {
        public async Task GreetAsync(string name)
        {
            using var scope = logger.BeginScope("scope of {Event}", name);
            foreach (var meeting in meetings)
                await meeting.ArriveAsync();
            logger.LogInformation("before {Event}", name);
            await Task.Yield();
            logger.LogInformation("after {Event}", name);
        }
    }

    private sealed class LoggingUnit(ILogger<LoggingUnit> logger) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            logger.LogInformation("flushed");
        }
    }
}
