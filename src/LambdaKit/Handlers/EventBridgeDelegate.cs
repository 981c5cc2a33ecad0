using LambdaKit.Events.EventBridge;

namespace LambdaKit.Handlers;

/// <summary>Handles events of one kind, whatever their detail: for <see cref="EventBridgeRoutes"/>.</summary>
/// <param name="value">The event.</param>
/// <param name="context">What Lambda says about the invocation.</param>
/// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
public delegate ValueTask EventBridgeDelegate(EventBridgeEvent value, LambdaContext context, CancellationToken deadline);
