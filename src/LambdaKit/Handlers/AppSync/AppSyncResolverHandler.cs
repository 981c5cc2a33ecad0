using LambdaKit.Events.AppSync;
using LambdaKit.Events.Json;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers.AppSync;

/// <summary>A function that resolves fields of a GraphQL API, each by the method that is mapped to it. <see cref="AppSyncBatchResolverHandler"/> is for resolvers that batch.</summary>
/// <remarks>What a method throws becomes the field's error: its message, and its type's name, unless it is an <see cref="ILambdaError"/>.</remarks>
public abstract class AppSyncResolverHandler : LambdaHandler<AppSyncResolverRequest, JsonValue>
{
    private AppSyncRoutes? _routes;

    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected AppSyncResolverHandler()
        : base(
            new RootCheckingSerializer<AppSyncResolverRequest>(
                new ModelSerializer<AppSyncResolverRequest>(AppSyncResolverRequest.Serializer),
                (byte)'[',
                "The payload is a batch of fields, but the function is an AppSyncResolverHandler. Derive the class from AppSyncBatchResolverHandler, or set the resolver's maximum batching size to 0."),
            JsonValueSerializer.Instance)
    {
    }

    /// <summary>Says which fields there are, and what resolves them. Called once, before the first event; a mistake stops the function's start.</summary>
    /// <param name="routes">Where they go.</param>
    protected abstract void Map(AppSyncRoutes routes);

    /// <summary>Resolves a field that no route is for. By default an error that names it.</summary>
    /// <param name="request">What is asked.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected virtual ValueTask<JsonValue> ResolveUnmatchedAsync(AppSyncResolverRequest request, LambdaContext context, CancellationToken deadline)
    {
        ArgumentNullException.ThrowIfNull(request);
        throw AppSyncRequest.Unmatched(this, request);
    }

    /// <summary>Finds the field's route and resolves it.</summary>
    /// <param name="value">What is asked.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload asks for no field, or there is no route.</exception>
    protected sealed override ValueTask<JsonValue> HandleAsync(AppSyncResolverRequest value, LambdaContext context, CancellationToken deadline)
    {
        AppSyncRequest.Check(this, value);
        var resolve = (_routes ?? Routes()).Find(value);
        return resolve is null ? ResolveUnmatchedAsync(value, context, deadline) : resolve(value, context, deadline);
    }

    internal sealed override void Prepare() => Routes();

    private AppSyncRoutes Routes()
    {
        var routes = new AppSyncRoutes();
        Map(routes);
        return _routes = routes.Count > 0 ? routes : throw AppSyncRequest.Empty(this);
    }
}
