using LambdaKit.Events.EventBridge;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>A function that takes events of several kinds from an EventBridge bus: each goes to the method that is mapped to its source and detail type.</summary>
public abstract class EventBridgeRouter : LambdaHandler<EventBridgeEvent>
{
    private EventBridgeRoutes? _routes;

    /// <summary>For derived classes, which take what they need in their constructors.</summary>
    protected EventBridgeRouter()
        : base(new ModelSerializer<EventBridgeEvent>(EventBridgeEvent.Serializer))
    {
    }

    /// <summary>Says which events there are, and what handles them. Called once, before the first event; a mistake stops the function's start.</summary>
    /// <param name="routes">Where they go.</param>
    protected abstract void Map(EventBridgeRoutes routes);

    /// <summary>Handles an event that no route is for. By default an error: the rule lets through more than the function knows.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected virtual ValueTask HandleUnmatchedAsync(EventBridgeEvent value, LambdaContext context, CancellationToken deadline)
    {
        ArgumentNullException.ThrowIfNull(value);
        throw new LambdaConfigurationException(
            $"'{GetType().Name}' has no route for events of '{value.Source}' with the detail type '{value.DetailType}'. Map one, narrow the rule's pattern, " +
            "or override HandleUnmatchedAsync.");
    }

    /// <summary>Finds the event's route and handles it.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is no event of a bus, or there is no route.</exception>
    protected sealed override ValueTask HandleAsync(EventBridgeEvent value, LambdaContext context, CancellationToken deadline)
    {
        EventBridgeDetail.Check(this, value);
        var handle = (_routes ?? Routes()).Find(value.Source!, value.DetailType!); // Check has seen them
        return handle is null ? HandleUnmatchedAsync(value, context, deadline) : handle(value, context, deadline);
    }

    internal sealed override void Prepare() => Routes();

    private EventBridgeRoutes Routes()
    {
        var routes = new EventBridgeRoutes();
        Map(routes);
        if (routes.Count == 0)
            throw new LambdaConfigurationException($"'{GetType().Name}' maps no events, so it could handle none. Map some: routes.On(\"aws.s3\", \"Object Created\", ...).");
        return _routes = routes;
    }
}
