using LambdaKit.Events.AppSyncEvents;

namespace LambdaKit.Handlers.AppSync;

/// <summary>Lets one event of a channel through, changes it, or refuses it by throwing.</summary>
/// <param name="payload">What is published.</param>
/// <param name="request">All that is published at once, the caller, the channel.</param>
/// <param name="context">What Lambda says about the invocation.</param>
/// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
/// <returns>What goes on to the subscribers; null drops the event without an error.</returns>
/// <typeparam name="TPayload">What the event holds.</typeparam>
public delegate ValueTask<TPayload?> AppSyncPublishDelegate<TPayload>(TPayload payload, AppSyncEventsRequest request, LambdaContext context, CancellationToken deadline);
