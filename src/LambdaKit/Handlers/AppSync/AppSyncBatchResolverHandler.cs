using LambdaKit.Events.AppSync;
using LambdaKit.Events.Json;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers.AppSync;

/// <summary>A function that resolves fields of a GraphQL API in batches: for resolvers with a maximum batching size.</summary>
/// <remarks>
/// What a method throws becomes the error of its item, and the others keep their values. Items come one after the other; what is left when the deadline is
/// near has an error, too.
/// </remarks>
public abstract class AppSyncBatchResolverHandler : LambdaHandler<EventList<AppSyncResolverRequest>, EventList<AppSyncBatchResult>>
{
    private AppSyncBatchRoutes? _routes;

    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected AppSyncBatchResolverHandler()
        : base(
            new RootCheckingSerializer<EventList<AppSyncResolverRequest>>(
                new ModelSerializer<EventList<AppSyncResolverRequest>>(EventList<AppSyncResolverRequest>.Serializer),
                (byte)'{',
                "The payload is no batch of fields, but the function is an AppSyncBatchResolverHandler. Derive the class from AppSyncResolverHandler, or give the resolver a maximum batching size."),
            new ModelSerializer<EventList<AppSyncBatchResult>>(EventList<AppSyncBatchResult>.Serializer))
    {
    }

    /// <summary>Says which fields there are, and what resolves them. Called once, before the first event; a mistake stops the function's start.</summary>
    /// <param name="routes">Where they go.</param>
    protected abstract void Map(AppSyncBatchRoutes routes);

    /// <summary>Resolves the batch.</summary>
    /// <param name="value">What is asked.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <returns>One result for each of the batch, in its order.</returns>
    /// <exception cref="LambdaConfigurationException">The payload asks for no field, or there is no route.</exception>
    protected sealed override async ValueTask<EventList<AppSyncBatchResult>> HandleAsync(EventList<AppSyncResolverRequest> value, LambdaContext context, CancellationToken deadline)
    {
        if (value is null or { Count: 0 })
            return [];

        var routes = _routes ?? Routes();
        for (var i = 0; i < value.Count; i++)
            AppSyncRequest.Check(this, value[i]);

        // AppSync batches fields of one kind only.
        if (routes.FindBatch(value[0]) is { } resolveAll)
            return EventList<AppSyncBatchResult>.From(await ResolveAsync(resolveAll, value, context, deadline).ConfigureAwait(false));

        var results = new AppSyncBatchResult[value.Count];
        for (var i = 0; i < results.Length; i++)
        {
            var resolve = routes.FindField(value[i]) ?? throw AppSyncRequest.Unmatched(this, value[i]);
            results[i] = await ResolveAsync(resolve, value[i], i, context, deadline).ConfigureAwait(false);
        }

        return EventList<AppSyncBatchResult>.From(results);
    }

    internal sealed override void Prepare() => Routes();

    private static async ValueTask<AppSyncBatchResult> ResolveAsync(
        AppSyncFieldDelegate<JsonValue> resolve, AppSyncResolverRequest request, int index, LambdaContext context, CancellationToken deadline)
    {
        try
        {
            deadline.ThrowIfCancellationRequested();
            return new AppSyncBatchResult { Data = await resolve(request, context, deadline).ConfigureAwait(false) };
        }
        catch (Exception exception)
        {
            AppSyncLog.FieldFailed(context.Logger, $"{request.TypeName}.{request.FieldName}", index, exception);
            return Failed(exception);
        }
    }

    private async ValueTask<AppSyncBatchResult[]> ResolveAsync(
        AppSyncBatchDelegate<JsonValue> resolve, EventList<AppSyncResolverRequest> requests, LambdaContext context, CancellationToken deadline)
    {
        var results = new AppSyncBatchResult[requests.Count];
        try
        {
            var values = await resolve(requests, context, deadline).ConfigureAwait(false);
            if (values.Count != requests.Count)
            {
                throw new LambdaConfigurationException(
                    $"'{GetType().Name}' resolved '{requests[0].TypeName}.{requests[0].FieldName}' to {values.Count} values for {requests.Count} requests, so nobody could tell which is whose. " +
                    "Return one for each request, in their order; null for none.");
            }

            for (var i = 0; i < results.Length; i++)
                results[i] = new AppSyncBatchResult { Data = values[i] };
        }
        catch (Exception exception)
        {
            AppSyncLog.BatchFailed(context.Logger, $"{requests[0].TypeName}.{requests[0].FieldName}", requests.Count, exception);
            Array.Fill(results, Failed(exception));
        }

        return results;
    }

    private static AppSyncBatchResult Failed(Exception exception) => new()
    {
        ErrorMessage = exception.Message,
        ErrorType = exception is ILambdaError error ? error.ErrorType : exception.GetType().Name,
    };

    private AppSyncBatchRoutes Routes()
    {
        var routes = new AppSyncBatchRoutes();
        Map(routes);
        return _routes = routes.Count > 0 ? routes : throw AppSyncRequest.Empty(this);
    }
}
