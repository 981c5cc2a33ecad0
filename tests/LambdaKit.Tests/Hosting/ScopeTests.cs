using System.Text;
using LambdaKit.Hosting;
using LambdaKit.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Tests.Hosting;

public sealed class ScopeTests
{
    [Fact]
    public async Task The_services_of_an_invocation_are_made_when_asked_for_and_end_with_it()
    {
        var builder = NewBuilder();
        builder.Map("function", services => new DelegateHandler(async (_, context) =>
        {
            var journal = services.GetRequiredService<Journal>();
            journal.Add("handling");
            var unit = context.Services.GetRequiredService<Unit>();
            await Task.Yield();
            Assert.Same(unit, context.GetRequiredService<Unit>());
            journal.Add("handled");
            return Encoding.UTF8.GetBytes(unit.Number.ToString());
        }));
        await using var application = builder.Build();
        var handler = application.GetHandler<DelegateHandler>();

        var first = await InvokeAsync(handler);
        var second = await InvokeAsync(handler);

        Assert.Equal(("1", "2"), (first, second));
        Assert.Equal(
            ["handling", "unit 1", "handled", "end of unit 1", "handling", "unit 2", "handled", "end of unit 2"],
            application.Services.GetRequiredService<Journal>().Lines);
    }

    [Fact]
    public async Task An_invocation_that_asks_for_no_services_makes_no_scope()
    {
        var builder = NewBuilder();
        builder.Map("function", _ => DelegateHandler.Echo());
        await using var application = builder.Build();
        var context = FakeLambdaContext.For("function").Context;

        await application.GetHandler<DelegateHandler>().InvokeAsync("1"u8.ToArray(), context);

        Assert.Null(context.DetailsOrNull?.Scope);
    }

    [Fact]
    public async Task An_invocation_that_asks_for_no_services_costs_two_hundred_bytes_at_most()
    {
        var builder = NewBuilder();
        builder.Map("function", _ => DelegateHandler.Echo());
        await using var application = builder.Build();
        var handler = application.GetHandler<DelegateHandler>();
        var bare = DelegateHandler.Echo();
        var context = FakeLambdaContext.For("function").Context;
        Measure(handler, context);
        Measure(bare, context);

        var difference = Measure(handler, context) - Measure(bare, context);

        Assert.InRange(difference, 0, 200 * 100);

        static long Measure(DelegateHandler handler, LambdaContext context)
        {
            var payload = new byte[] { (byte)'1' };
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var i = 0; i < 100; i++)
                handler.InvokeAsync(payload, context).AsTask().GetAwaiter().GetResult();
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public async Task A_scoped_handler_is_made_anew_for_each_invocation_with_services_of_its_own()
    {
        var builder = NewBuilder();
        builder.MapScoped<UnitHandler>("function");
        await using var application = builder.Build();
        var handler = application.GetHandler<UnitHandler>();
        var journal = application.Services.GetRequiredService<Journal>();
        Assert.Equal(["unit 1", "end of unit 1"], journal.Lines);

        var first = await InvokeAsync(handler);
        var second = await InvokeAsync(handler);

        Assert.Equal(("2", "3"), (first, second));
        Assert.Equal(
            ["unit 2", "handled with unit 2", "end of unit 2", "unit 3", "handled with unit 3", "end of unit 3"], journal.Lines.Skip(2));
    }

    [Fact]
    public async Task Sixty_four_invocations_at_once_each_have_a_scoped_handler_and_services_of_their_own()
    {
        var builder = NewBuilder();
        var meeting = new Meeting(64);
        builder.Use(new DelegateMiddleware(async (invocation, next) =>
        {
            await meeting.ArriveAsync();
            await next(invocation);
        }));
        builder.MapScoped<UnitHandler>("function");
        await using var application = builder.Build();
        var handler = application.GetHandler<UnitHandler>();

        var numbers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => InvokeAsync(handler)));

        Assert.Equal(Enumerable.Range(2, 64), numbers.Select(number => int.Parse(number)).Order());
        Assert.Equal(65, application.Services.GetRequiredService<Journal>().Lines.Count(line => line.StartsWith("end of", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Tasks_of_one_invocation_that_ask_at_once_get_the_same_services()
    {
        var builder = NewBuilder();
        builder.Map("function", _ => new DelegateHandler(async (_, context) =>
        {
            using var barrier = new Barrier(8);
            var units = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Factory.StartNew(
                () =>
                {
                    barrier.SignalAndWait();
                    return context.GetRequiredService<Unit>().Number;
                },
                CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
            return Encoding.UTF8.GetBytes(string.Join(',', units.Distinct()));
        }));
        await using var application = builder.Build();

        Assert.Equal("1", await InvokeAsync(application.GetHandler<DelegateHandler>()));
    }

    [Fact]
    public async Task A_failure_in_the_disposal_of_the_services_fails_the_invocation()
    {
        var builder = NewBuilder();
        builder.Services.AddScoped<FailingUnit>();
        builder.Map("function", _ => new DelegateHandler((payload, context) =>
        {
            context.GetRequiredService<FailingUnit>();
            return new(payload);
        }));
        await using var application = builder.Build();

        var exception = await Assert.ThrowsAsync<TimeoutException>(() => InvokeAsync(application.GetHandler<DelegateHandler>()));

        Assert.Equal("The flush took too long.", exception.Message);
    }

    [Fact]
    public async Task A_failure_in_the_disposal_after_one_of_the_handler_is_logged_and_the_handlers_is_reported()
    {
        var builder = NewBuilder();
        builder.Services.AddScoped<FailingUnit>();
        builder.Map("function", _ => new DelegateHandler((_, context) =>
        {
            context.GetRequiredService<FailingUnit>();
            throw new InvalidOperationException("The order is gone.");
        }));
        await using var application = builder.Build();
        var context = FakeLambdaContext.For("function");

        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => application.GetHandler<DelegateHandler>().InvokeAsync("1"u8.ToArray(), context).AsTask());

        Assert.Equal("The order is gone.", exception.Message);
        Assert.Equal("The flush took too long.", Assert.Single(context.Log).Exception?.Message);
    }

    [Fact]
    public async Task Services_that_are_asked_for_after_the_end_say_so()
    {
        var builder = NewBuilder();
        LambdaContext? kept = null;
        builder.Map("function", _ => new DelegateHandler((payload, context) =>
        {
            kept = context;
            context.GetRequiredService<Unit>();
            return new(payload);
        }));
        await using var application = builder.Build();
        await InvokeAsync(application.GetHandler<DelegateHandler>());

        var exception = Assert.Throws<InvalidOperationException>(() => kept!.Services); // it was kept

        Assert.Contains("has ended, and its services with it. Await in the handler all that uses them", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_function_without_a_container_says_so()
    {
        LambdaContext context = FakeLambdaContext.For("orders");

        var exception = Assert.Throws<InvalidOperationException>(() => context.Services);

        Assert.StartsWith("The function 'orders' has no container, so its invocations have no services. Start it with 'LambdaHost.CreateBuilder'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Middleware_takes_singletons_in_its_constructor_and_shares_the_scope_of_the_invocation()
    {
        var builder = NewBuilder();
        builder.Use<UnitMiddleware>();
        builder.MapScoped<UnitHandler>("function");
        await using var application = builder.Build();

        await InvokeAsync(application.GetHandler<UnitHandler>());

        Assert.Equal(
            ["unit 1", "end of unit 1", "unit 2", "middleware with unit 2", "handled with unit 2", "end of unit 2"], application.Services.GetRequiredService<Journal>().Lines);
    }

    private static LambdaHostBuilder NewBuilder()
    {
        var builder = Builders.New();
        builder.Services.AddSingleton<Journal>().AddSingleton<Counter>().AddScoped<Unit>();
        return builder;
    }

    private static async Task<string> InvokeAsync(LambdaRawHandler handler) =>
        Encoding.UTF8.GetString((await handler.InvokeAsync("1"u8.ToArray(), FakeLambdaContext.For("function"))).Span);

    private sealed class FailingUnit : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await Task.Yield();
            throw new TimeoutException("The flush took too long.");
        }
    }

    private sealed class UnitMiddleware(Journal journal) : ILambdaMiddleware
    {
        public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next)
        {
            journal.Add($"middleware with unit {invocation.Context.Services.GetRequiredService<Unit>().Number}");
            return next(invocation);
        }
    }
}
