using System.Text;
using LambdaKit.Hosting;
using LambdaKit.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LambdaKit.Tests.Hosting;

public sealed class ContainerTests
{
    [Fact]
    public async Task A_handler_gets_its_dependencies_and_serves_all_invocations()
    {
        var builder = Builders.New();
        builder.Services.AddSingleton<IStore, Store>();
        builder.Map<StoreHandler>("function");
        await using var application = builder.Build();

        var handler = application.GetHandler<StoreHandler>();

        Assert.Equal("store", await InvokeAsync(handler));
        Assert.Same(handler, application.GetHandler<StoreHandler>("function"));
        Assert.Equal("store", await InvokeAsync(handler));
    }

    [Fact]
    public async Task A_test_replaces_a_service_by_registering_another()
    {
        var builder = Builders.New();
        builder.Services.AddSingleton<IStore, Store>();
        builder.Map<StoreHandler>("function");

        builder.Services.AddSingleton<IStore>(new NamedStore("fake"));
        await using var application = builder.Build();

        Assert.Equal("fake", await InvokeAsync(application.GetHandler<StoreHandler>()));
    }

    [Fact]
    public async Task Keyed_services_are_injected_by_their_key()
    {
        var builder = Builders.New();
        builder.Services.AddKeyedSingleton<IStore>("archive", new NamedStore("the archive")).AddSingleton<IStore, Store>();
        builder.Map<ArchiveHandler>("function");
        await using var application = builder.Build();

        Assert.Equal("the archive", await InvokeAsync(application.GetHandler<ArchiveHandler>()));
    }

    [Fact]
    public async Task Middleware_stands_around_the_handler_in_the_order_of_the_calls_whatever_made_it()
    {
        var order = new List<string>();
        var builder = Builders.New();
        builder.Services.AddSingleton(order);
        builder.Use(DelegateMiddleware.Note(order, "A")).Use<NotingMiddleware>().Use(DelegateMiddleware.Note(order, "C"));
        builder.Map("function", _ => DelegateHandler.Echo());
        await using var application = builder.Build();

        await InvokeAsync(application.GetHandler<DelegateHandler>());

        Assert.Equal(["A in", "B in", "C in", "C out", "B out", "A out"], order);
    }

    [Fact]
    public async Task Two_functions_of_one_type_share_a_handler_with_middleware_once_around_it()
    {
        var order = new List<string>();
        var builder = Builders.New();
        builder.Services.AddSingleton<IStore, Store>();
        builder.Use(DelegateMiddleware.Note(order, "A"));
        builder.Map<StoreHandler>("one").Map<StoreHandler>("two");
        await using var application = builder.Build();

        application.GetHandler<StoreHandler>("one");
        await InvokeAsync(application.GetHandler<StoreHandler>("two"));

        Assert.Equal(["A in", "A out"], order);
    }

    [Fact]
    public void A_handler_that_was_not_mapped_is_refused_with_those_that_were()
    {
        var builder = Builders.New();
        builder.Map("orders", _ => DelegateHandler.Echo());
        var application = builder.Build();

        var exception = Assert.Throws<ArgumentException>(() => application.GetHandler<StoreHandler>());

        Assert.StartsWith("No function has the handler 'StoreHandler'. There are: 'orders' with 'DelegateHandler'. Map it with the builder.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_two_functions_of_one_type_the_name_has_to_tell()
    {
        var builder = Builders.New();
        builder.Map<StoreHandler>("one").Map<StoreHandler>("two");
        var application = builder.Build();

        var exception = Assert.Throws<ArgumentException>(() => application.GetHandler<StoreHandler>());

        Assert.StartsWith("Several functions have the handler 'StoreHandler'.", exception.Message, StringComparison.Ordinal);
        Assert.Contains("Give the function's name.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_is_given_once_and_a_builder_builds_once()
    {
        var builder = Builders.New();
        builder.Map("orders", _ => DelegateHandler.Echo());

        Assert.StartsWith("There are two functions called 'orders'.", Assert.Throws<ArgumentException>(() => builder.Map<StoreHandler>("orders")).Message, StringComparison.Ordinal);
        builder.Build();
        Assert.StartsWith("A builder builds once.", Assert.Throws<InvalidOperationException>(builder.Build).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_service_is_named_with_the_constructor_that_takes_it()
    {
        var builder = Builders.New();
        builder.Map<StoreHandler>("function");

        Assert.Equal(
            "The handler 'StoreHandler' cannot be made: the constructor 'StoreHandler(IStore store)' takes what is not registered: 'IStore'. " +
            "Register it, such as builder.Services.AddSingleton<IStore, ...>().",
            Refusal(builder));
    }

    [Fact]
    public void A_service_that_is_missing_further_down_is_named_with_the_constructor_that_takes_it()
    {
        var builder = Builders.New();
        builder.Services.AddSingleton<IStore, DeepStore>();
        builder.Map<StoreHandler>("function");

        Assert.Equal(
            "The handler 'StoreHandler' cannot be made: the constructor 'DeepStore(IComparer<String> order, Journal journal)' takes what is not registered: " +
            "'IComparer<String>', 'Journal'. Register it, such as builder.Services.AddSingleton<IComparer<String>, ...>().",
            Refusal(builder));
    }

    [Fact]
    public void A_missing_key_is_named()
    {
        var builder = Builders.New();
        builder.Services.AddSingleton<IStore, Store>();
        builder.Map<ArchiveHandler>("function");

        Assert.Contains("takes what is not registered: 'IStore' with the key 'archive'.", Refusal<ArchiveHandler>(builder), StringComparison.Ordinal);
    }

    [Fact]
    public void Middleware_that_lacks_a_service_says_that_it_is_middleware()
    {
        var builder = Builders.New();
        builder.Services.AddSingleton<IStore, Store>();
        builder.Use<NotingMiddleware>().Map<StoreHandler>("function");

        Assert.StartsWith("The middleware 'NotingMiddleware' cannot be made: the constructor 'NotingMiddleware(List<String> order)'", Refusal(builder), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scoped_service_in_a_handler_for_all_invocations_is_refused_on_a_developers_machine()
    {
        var builder = Builders.New();
        builder.Services.AddScoped<IStore, Store>();
        builder.Map<StoreHandler>("function");

        Assert.Equal(
            "The handler 'StoreHandler' cannot be made: the constructor 'StoreHandler(IStore store)' takes 'IStore', which is scoped, but 'StoreHandler' lives through all invocations. " +
            "Map the handler with 'MapScoped', or take the service from 'context.Services' in the invocation.",
            Refusal(builder));
    }

    [Fact]
    public void A_handler_that_is_registered_as_scoped_is_not_mapped_as_a_singleton_nor_the_other_way_round()
    {
        var scoped = Builders.New();
        scoped.Services.AddScoped<StoreHandler>().AddSingleton<IStore, Store>();
        scoped.Map<StoreHandler>("function");
        var single = Builders.New();
        single.Services.AddSingleton<StoreHandler>().AddSingleton<IStore, Store>();
        single.MapScoped<StoreHandler>("function");

        Assert.EndsWith("Use 'MapScoped', or register it as a singleton.", Refusal(scoped), StringComparison.Ordinal);
        Assert.EndsWith("Use 'Map', or register it as scoped.", Refusal(single), StringComparison.Ordinal);
    }

    [Fact]
    public void A_constructor_that_fails_by_itself_is_reported_as_it_is()
    {
        var builder = Builders.New();
        builder.Services.AddSingleton<IStore>(_ => throw new InvalidOperationException("The table is missing."));
        builder.Map<StoreHandler>("function");

        var exception = Assert.Throws<InvalidOperationException>(() => builder.Build().GetHandler<StoreHandler>());

        Assert.Equal("The table is missing.", exception.Message);
    }

    [Fact]
    public async Task Another_container_takes_the_place_of_Microsofts()
    {
        var builder = Builders.New();
        builder.Services.AddSingleton<IStore, Store>();
        builder.ConfigureContainer(new TinyContainerFactory(), container => container.Overrides[typeof(IStore)] = new NamedStore("the tiny container's"));
        builder.Map("function", services => new StoreHandler(services.GetRequiredService<IStore>()));
        var application = builder.Build();

        Assert.Equal("the tiny container's", await InvokeAsync(application.GetHandler<StoreHandler>()));

        var container = Assert.IsType<TinyContainer>(application.Services);
        await application.DisposeAsync();
        Assert.True(container.IsDisposed);
    }

    [Fact]
    public void Options_that_are_not_valid_are_told_before_the_handler_is_made()
    {
        var builder = Builders.New();
        builder.Services.AddOptions<StoreOptions>().Validate(options => options.Table.Length > 0, "The table's name is empty.").ValidateOnStart();
        builder.Services.AddOptions<NamedStoreOptions>().Validate(options => options.Name.Length > 0, "The store's name is empty.").ValidateOnStart();
        builder.Map("function", _ => DelegateHandler.Echo());

        var message = Assert.Throws<LambdaConfigurationException>(() => builder.Build().GetHandler<DelegateHandler>()).Message;

        Assert.StartsWith("The function's settings are not valid: ", message, StringComparison.Ordinal);
        Assert.Contains("The table's name is empty.", message, StringComparison.Ordinal);
        Assert.Contains("The store's name is empty.", message, StringComparison.Ordinal);
        Assert.EndsWith("Set them in 'appsettings.json', or in environment variables such as 'Orders__Table' for 'Orders:Table'.", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_function_with_nothing_to_dispose_of_is_told_from_one_that_may_have_something()
    {
        Assert.False(Disposables.MayBeIn(Builders.New().Services));
        Assert.False(MayDispose(services => services.AddSingleton<IStore, Store>()));
        Assert.False(MayDispose(services => services.AddScoped<Unit>()));
        Assert.False(MayDispose(services => services.AddSingleton<IStore>(new DisposableStore())));
        Assert.False(MayDispose(services => services.AddSingleton(_ => new Store())));
        Assert.True(MayDispose(services => services.AddSingleton<IStore, DisposableStore>()));
        Assert.True(MayDispose(services => services.AddSingleton<IStore>(_ => new Store())));
        Assert.True(MayDispose(services => services.AddTransient<DisposableStore>()));
        Assert.True(MayDispose(services => services.AddKeyedSingleton<IStore, DisposableStore>("key")));

        static bool MayDispose(Action<IServiceCollection> register)
        {
            var builder = Builders.New();
            register(builder.Services);
            return Disposables.MayBeIn(builder.Services);
        }
    }

    [Fact]
    public async Task An_application_disposes_of_what_it_has_made_once()
    {
        var builder = Builders.New();
        var handler = new DisposableHandler();
        var store = new DisposableStore();
        builder.Services.AddSingleton<IStore>(_ => store);
        builder.Map("function", services =>
        {
            services.GetRequiredService<IStore>();
            return handler;
        });
        var application = builder.Build();
        application.GetHandler<DisposableHandler>();

        await application.DisposeAsync();
        await application.DisposeAsync();

        Assert.Equal(1, store.Disposals);
        Assert.Throws<ObjectDisposedException>(() => application.Services);
    }

    private static string Refusal(LambdaHostBuilder builder) => Refusal<StoreHandler>(builder);

    private static string Refusal<THandler>(LambdaHostBuilder builder)
        where THandler : LambdaHandler => Assert.Throws<LambdaConfigurationException>(() => builder.Build().GetHandler<THandler>()).Message;

    private static async Task<string> InvokeAsync(LambdaRawHandler handler) =>
        Encoding.UTF8.GetString((await handler.InvokeAsync("1"u8.ToArray(), FakeLambdaContext.For("function"))).Span);

    private interface IStore
    {
        string Name { get; }
    }

    private sealed class Store : IStore
    {
        public string Name => "store";
    }

    private sealed class NamedStore(string name) : IStore
    {
        public string Name => name;
    }

    private sealed class DeepStore(IComparer<string> order, Journal journal) : IStore
    {
        public string Name => $"{order} {journal.GetType().Name}";
    }

    private sealed class DisposableStore : IStore, IDisposable
    {
        public int Disposals { get; private set; }

        public string Name => "disposable";

        public void Dispose() => Disposals++;
    }

    private sealed class StoreHandler(IStore store) : LambdaRawHandler
    {
        protected override ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline) =>
            new(Encoding.UTF8.GetBytes(store.Name));
    }

    private sealed class ArchiveHandler([FromKeyedServices("archive")] IStore store) : LambdaRawHandler
    {
        protected override ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline) =>
            new(Encoding.UTF8.GetBytes(store.Name));
    }

    private sealed class DisposableHandler : LambdaRawHandler, IDisposable
    {
        public void Dispose()
        {
        }

        protected override ValueTask<ReadOnlyMemory<byte>> HandleAsync(ReadOnlyMemory<byte> value, LambdaContext context, CancellationToken deadline) => new(value);
    }

    private sealed class NotingMiddleware(List<string> order) : ILambdaMiddleware
    {
        private readonly DelegateMiddleware _notes = DelegateMiddleware.Note(order, "B");

        public ValueTask InvokeAsync(LambdaInvocation invocation, LambdaDelegate next) => _notes.InvokeAsync(invocation, next);
    }

    private sealed class StoreOptions
    {
        public string Table { get; set; } = "";
    }

    private sealed class NamedStoreOptions
    {
        public string Name { get; set; } = "";
    }
}
