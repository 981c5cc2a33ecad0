using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization.Metadata;
using LambdaKit.Events;
using LambdaKit.Events.EventBridge;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>A function that takes events of an EventBridge bus, all with a detail of one type. <see cref="EventBridgeRouter"/> is for several types.</summary>
/// <remarks>Which events come is said by the rule; the function doesn't look at their source and detail type.</remarks>
/// <typeparam name="TDetail">A model in a namespace below <c>LambdaKit.Events.EventBridge</c>, a class marked with <c>[EventModel]</c>, or a type of the author's, whose <c>JsonTypeInfo</c> goes to the constructor.</typeparam>
public abstract class EventBridgeHandler<
    [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors | DynamicallyAccessedMemberTypes.NonPublicConstructors)] TDetail> : LambdaHandler<EventBridgeEvent>
{
    private readonly PayloadSerializer<TDetail> _details;

    /// <summary>For a detail that brings its JSON with it.</summary>
    /// <exception cref="LambdaConfigurationException">It does not.</exception>
    protected EventBridgeHandler()
        : this(PayloadSerializers.OfModel<TDetail>())
    {
    }

    /// <summary>For a detail of the author's own type.</summary>
    /// <param name="detailType">Such as <c>AppJson.Default.OrderPlaced</c>.</param>
    protected EventBridgeHandler(JsonTypeInfo<TDetail> detailType)
        : this(PayloadSerializers.OfType(detailType))
    {
    }

    private EventBridgeHandler(PayloadSerializer<TDetail> details)
        : base(new ModelSerializer<EventBridgeEvent>(EventBridgeEvent.Serializer)) => _details = details;

    /// <summary>Handles one event.</summary>
    /// <param name="detail">What the source says.</param>
    /// <param name="value">The event around it: its id, time, source.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    protected abstract ValueTask HandleAsync(TDetail detail, EventBridgeEvent value, LambdaContext context, CancellationToken deadline);

    /// <summary>Reads the detail and handles it.</summary>
    /// <param name="value">The event.</param>
    /// <param name="context">What Lambda says about the invocation.</param>
    /// <param name="deadline">Cancelled a margin before Lambda ends the invocation.</param>
    /// <exception cref="LambdaConfigurationException">The payload is no event of a bus.</exception>
    /// <exception cref="EventFormatException">There is no detail, or it is of another shape.</exception>
    /// <exception cref="LambdaKit.Events.EventFormatException">The detail does not fit the author's type.</exception>
    protected sealed override ValueTask HandleAsync(EventBridgeEvent value, LambdaContext context, CancellationToken deadline)
    {
        EventBridgeDetail.Check(this, value);
        return HandleAsync(EventBridgeDetail.Read(_details, value), value, context, deadline);
    }
}
