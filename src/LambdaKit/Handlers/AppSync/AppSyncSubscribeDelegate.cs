using LambdaKit.Events.AppSyncEvents;

namespace LambdaKit.Handlers.AppSync;

/// <summary>Lets a client subscribe to a channel by returning, or refuses it by throwing.</summary>
/// <param name="request">The caller, the channel.</param>
/// <param name="context">What Lambda says about the invocation.</param>
/// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
public delegate ValueTask AppSyncSubscribeDelegate(AppSyncEventsRequest request, LambdaContext context, CancellationToken deadline);
