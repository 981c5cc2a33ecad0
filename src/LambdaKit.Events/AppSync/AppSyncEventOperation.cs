namespace LambdaKit.Events.AppSync;

/// <summary>What a client does to an Event API.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct AppSyncEventOperation(string Value)
{
    /// <summary>It connects.</summary>
    public static AppSyncEventOperation Connect => new("EVENT_CONNECT");

    /// <summary>It subscribes to a channel.</summary>
    public static AppSyncEventOperation Subscribe => new("EVENT_SUBSCRIBE");

    /// <summary>It publishes events in a channel.</summary>
    public static AppSyncEventOperation Publish => new("EVENT_PUBLISH");
}
