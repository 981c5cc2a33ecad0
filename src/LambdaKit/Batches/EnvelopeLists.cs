using LambdaKit.Events.Envelopes;
using LambdaKit.Events.EventBridge;
using LambdaKit.Events.Sns;

namespace LambdaKit.Batches;

/// <summary>Finds in the envelopes of a record the one that is nearest to its content.</summary>
internal static class EnvelopeLists
{
    public static SnsNotification? NearestNotification(this IReadOnlyList<Envelope> envelopes)
    {
        for (var i = envelopes.Count - 1; i >= 0; i--)
        {
            if (envelopes[i].Notification is { } notification)
                return notification;
        }

        return null;
    }

    public static EventBridgeEvent? NearestBusEvent(this IReadOnlyList<Envelope> envelopes)
    {
        for (var i = envelopes.Count - 1; i >= 0; i--)
        {
            if (envelopes[i].BusEvent is { } busEvent)
                return busEvent;
        }

        return null;
    }
}
