using LambdaKit.Events.AppSync;

namespace LambdaKit.Handlers.AppSync;

/// <summary>Resolves a field without looking at its arguments, or reading them itself.</summary>
/// <param name="request">What is asked.</param>
/// <param name="context">What Lambda says about the invocation.</param>
/// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
/// <typeparam name="TResult">The field's value.</typeparam>
public delegate ValueTask<TResult> AppSyncFieldDelegate<TResult>(AppSyncResolverRequest request, LambdaContext context, CancellationToken deadline);
