using LambdaKit.Events.EventBridge;

namespace LambdaKit.Handlers;

/// <summary>Handles events of one kind: for <see cref="EventBridgeRoutes"/>.</summary>
/// <param name="detail">What the source says.</param>
/// <param name="value">The event around it: its id, time, source.</param>
/// <param name="context">What Lambda says about the invocation.</param>
/// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
/// <typeparam name="TDetail">What the detail holds.</typeparam>
public delegate ValueTask EventBridgeDelegate<in TDetail>(TDetail detail, EventBridgeEvent value, LambdaContext context, CancellationToken deadline);
