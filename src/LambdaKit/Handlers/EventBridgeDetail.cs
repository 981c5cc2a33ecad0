using LambdaKit.Events;
using LambdaKit.Events.EventBridge;
using LambdaKit.Serialization;

namespace LambdaKit.Handlers;

/// <summary>What handlers of EventBridge share: is it an event of a bus, and what is its detail.</summary>
internal static class EventBridgeDetail
{
    /// <exception cref="LambdaConfigurationException">It is no event of a bus.</exception>
    public static void Check(LambdaHandler handler, EventBridgeEvent value)
    {
        if (value is not { Source: not null, DetailType: not null })
            throw WrongSource.Error(handler, "events of an EventBridge bus", EventBridgeEvent.Serializer, value);
    }

    /// <exception cref="EventFormatException">There is no detail, or it is of another shape than the model.</exception>
    public static TDetail Read<TDetail>(PayloadSerializer<TDetail> details, EventBridgeEvent value)
    {
        if (value.Detail.IsNull)
            throw new EventFormatException(nameof(EventBridgeEvent), "$.detail", 0, "the detail is missing");
        return details.Read(value.Detail.Utf8);
    }
}
