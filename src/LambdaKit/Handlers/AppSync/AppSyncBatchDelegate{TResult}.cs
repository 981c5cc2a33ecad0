using LambdaKit.Events.AppSync;

namespace LambdaKit.Handlers.AppSync;

/// <summary>Resolves one field of many objects at once.</summary>
/// <param name="requests">What is asked, one for each object; <see cref="AppSyncResolverRequest.Source"/> is the object.</param>
/// <param name="context">What Lambda says about the invocation.</param>
/// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
/// <returns>The values, in the order of the requests.</returns>
/// <typeparam name="TResult">The field's value.</typeparam>
public delegate ValueTask<IReadOnlyList<TResult>> AppSyncBatchDelegate<TResult>(IReadOnlyList<AppSyncResolverRequest> requests, LambdaContext context, CancellationToken deadline);
