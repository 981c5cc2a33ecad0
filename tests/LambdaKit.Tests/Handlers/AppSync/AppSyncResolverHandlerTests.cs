using LambdaKit.Events.AppSync;
using LambdaKit.Events.Json;
using LambdaKit.Handlers.AppSync;
using LambdaKit.Testing;

namespace LambdaKit.Tests.Handlers.AppSync;

public sealed class AppSyncResolverHandlerTests
{
    private readonly FakeLambdaContext _context = FakeLambdaContext.For("resolver");

    [Fact]
    public async Task A_field_is_resolved_by_its_route_with_typed_arguments_and_value()
    {
        var result = await new Resolver().InvokeAsync(Testing.Events.AppSync("Query.find", new TaskInput("Ada", 1), TestJson.Default.TaskInput), _context);

        Assert.Equal("""{"Name":"Ada","Count":2}""", result.GetRawText());
    }

    [Fact]
    public async Task A_value_that_is_not_there_is_null() =>
        Assert.Equal("null", await new Resolver().InvokeJsonAsync("""{"info":{"parentTypeName":"Order","fieldName":"nothing"},"arguments":{}}""", _context));

    [Fact]
    public async Task The_fields_of_Amplify_are_found_too() =>
        Assert.Equal("""{"Name":"Bob","Count":1}""", await new Resolver().InvokeJsonAsync("""{"typeName":"Query","fieldName":"find","arguments":{"Name":"Bob"}}""", _context));

    [Fact]
    public async Task A_field_without_a_route_is_an_error_that_names_it() =>
        Assert.StartsWith(
            "'Resolver' has no route for the field 'Mutation.find'.",
            (await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Resolver().InvokeAsync(Testing.Events.AppSync("Mutation.find"), _context).AsTask())).Message,
            StringComparison.Ordinal);

    [Fact]
    public async Task What_a_method_throws_is_the_fields_error() =>
        Assert.Equal(
            "NoOrder",
            (await Assert.ThrowsAsync<LambdaFunctionException>(() => new Resolver().InvokeAsync(Testing.Events.AppSync("Query.fail"), _context).AsTask())).ErrorType);

    [Fact]
    public async Task Payloads_of_other_sources_are_refused_with_what_to_do()
    {
        var other = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Resolver().InvokeJsonAsync(Testing.Events.Sqs("secret").ToJson(), _context));
        var batch = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new Resolver().InvokeJsonAsync(Testing.Events.AppSyncBatch(Testing.Events.AppSync("Query.find")).ToJson(), _context));
        var single = await Assert.ThrowsAsync<LambdaConfigurationException>(() => new BatchResolver().InvokeJsonAsync(Testing.Events.AppSync("Query.find").ToJson(), _context));

        Assert.StartsWith("'Resolver' takes fields of a GraphQL API of AppSync, but the payload is of the source 'Sqs'.", other.Message, StringComparison.Ordinal);
        Assert.Contains("Derive the class from AppSyncBatchResolverHandler", batch.Message, StringComparison.Ordinal);
        Assert.Contains("Derive the class from AppSyncResolverHandler", single.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_routes_for_one_field_and_none_at_all_are_refused()
    {
        var find = Testing.Events.AppSync("Query.find");

        Assert.Contains("There are two routes for the field 'Query.find'", (await RefuseAsync(new MappedResolver(routes => Find(Find(routes))))).Message, StringComparison.Ordinal);
        Assert.Contains("maps no fields", (await RefuseAsync(new MappedResolver(_ => { }))).Message, StringComparison.Ordinal);

        static AppSyncRoutes Find(AppSyncRoutes routes) => routes.Field("Query", "find", TestJson.Default.TaskInput, (_, _, _) => default);

        async Task<LambdaConfigurationException> RefuseAsync(AppSyncResolverHandler handler) =>
            await Assert.ThrowsAsync<LambdaConfigurationException>(() => handler.InvokeAsync(find, _context).AsTask());
    }

    [Fact]
    public async Task An_item_of_a_batch_that_fails_leaves_the_others_their_values()
    {
        var results = await new BatchResolver().InvokeAsync(Testing.Events.AppSyncBatch(Item("one", 1), Item("one", -1), Item("one", 3)), _context);

        Assert.Equal("""[{"data":{"Name":null,"Count":2}},{"errorMessage":"There is no such order.","errorType":"NoOrder"},{"data":{"Name":null,"Count":4}}]""", results.ToJson());
    }

    [Fact]
    public async Task A_batch_is_resolved_at_once_in_its_order()
    {
        var results = await new BatchResolver().InvokeAsync(Testing.Events.AppSyncBatch(Item("all", 1), Item("all", 2)), _context);

        Assert.Equal("""[{"data":{"Name":"of 2","Count":1}},{"data":{"Name":"of 2","Count":2}}]""", results.ToJson());
    }

    [Fact]
    public async Task A_batch_that_fails_at_once_is_an_error_of_each()
    {
        var results = await new BatchResolver().InvokeAsync(Testing.Events.AppSyncBatch(Item("all", -1), Item("all", 2)), _context);

        Assert.Equal("""[{"errorMessage":"There is no such order.","errorType":"NoOrder"},{"errorMessage":"There is no such order.","errorType":"NoOrder"}]""", results.ToJson());
    }

    [Fact]
    public async Task A_batch_with_too_few_values_is_an_error_that_says_so()
    {
        var results = await new BatchResolver().InvokeAsync(Testing.Events.AppSyncBatch(Item("all", 1), Item("all", 0), Item("all", 2)), _context);

        Assert.All(results, result => Assert.Contains("to 2 values for 3 requests", result.ErrorMessage, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_item_that_is_left_at_the_deadline_is_an_error_of_its_own()
    {
        _ = _context.Context;
        _context.Advance(TimeSpan.FromSeconds(30));

        var results = await new BatchResolver().InvokeAsync(Testing.Events.AppSyncBatch(Item("one", 1)), _context);

        Assert.Equal("OperationCanceledException", Assert.Single(results).ErrorType);
    }

    private static AppSyncResolverRequest Item(string field, int count) =>
        Testing.Events.AppSync("Order." + field, new() { Arguments = JsonValue.Parse($$"""{"Count":{{count}}}"""), Source = JsonValue.Parse($$"""{"Count":{{count}}}""") });

    private static ValueTask<TaskInput> Fail() => throw new LambdaFunctionException("NoOrder", "There is no such order.");

    private sealed class Resolver : AppSyncResolverHandler
    {
        protected override void Map(AppSyncRoutes routes) => routes
            .Field("Query", "find", TestJson.Default.TaskInput, TestJson.Default.TaskInput, FindAsync)
            .Field("Query", "fail", TestJson.Default.TaskInput, (_, _, _) => Fail())
            .Field<TaskInput?>("Order", "nothing", TestJson.Default.TaskInput!, (_, _, _) => default);

        private static async ValueTask<TaskInput> FindAsync(TaskInput arguments, AppSyncResolverRequest request, LambdaContext context, CancellationToken deadline)
        {
            await Task.Yield();
            return arguments with { Count = arguments.Count + 1 };
        }
    }

    private sealed class MappedResolver(Action<AppSyncRoutes> map) : AppSyncResolverHandler
    {
        protected override void Map(AppSyncRoutes routes) => map(routes);
    }

    private sealed class BatchResolver : AppSyncBatchResolverHandler
    {
        protected override void Map(AppSyncBatchRoutes routes) => routes
            .Field("Order", "one", TestJson.Default.TaskInput, TestJson.Default.TaskInput, (arguments, _, _, _) => arguments.Count < 0 ? Fail() : new(arguments with { Count = arguments.Count + 1 }))
            .Batch("Order", "all", TestJson.Default.TaskInput, AllAsync);

        private static async ValueTask<IReadOnlyList<TaskInput>> AllAsync(IReadOnlyList<AppSyncResolverRequest> requests, LambdaContext context, CancellationToken deadline)
        {
            var results = new List<TaskInput>();
            foreach (var request in requests)
            {
                var order = request.Source!.Value.As(TestJson.Default.TaskInput)!;
                if (order.Count < 0)
                    await Fail();
                if (order.Count > 0)
                    results.Add(order with { Name = $"of {requests.Count}" });
            }

            return results;
        }
    }
}
