using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Sns;

namespace LambdaKit.Events.Envelopes;

/// <summary>What lies between a record and the event in it: a notification of SNS or an event of EventBridge, one of both.</summary>
public sealed class Envelope
{
    internal Envelope(SnsNotification notification) => Notification = notification;

    internal Envelope(EventBridgeEvent busEvent) => BusEvent = busEvent;

    /// <summary>The notification, when SNS is what it came through; otherwise null.</summary>
    public SnsNotification? Notification { get; }

    /// <summary>The event of the bus, when EventBridge is what it came through; otherwise null.</summary>
    public EventBridgeEvent? BusEvent { get; }
}
