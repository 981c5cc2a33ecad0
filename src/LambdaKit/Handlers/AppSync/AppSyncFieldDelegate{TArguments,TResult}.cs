using LambdaKit.Events.AppSync;

namespace LambdaKit.Handlers.AppSync;

/// <summary>Resolves a field.</summary>
/// <param name="arguments">The field's arguments, as one value.</param>
/// <param name="request">What is asked: the caller, the object that the field is of, the wanted fields.</param>
/// <param name="context">What Lambda says about the invocation.</param>
/// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
/// <typeparam name="TArguments">What the arguments are read as.</typeparam>
/// <typeparam name="TResult">The field's value.</typeparam>
public delegate ValueTask<TResult> AppSyncFieldDelegate<in TArguments, TResult>(TArguments arguments, AppSyncResolverRequest request, LambdaContext context, CancellationToken deadline);
