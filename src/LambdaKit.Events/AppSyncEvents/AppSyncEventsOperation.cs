namespace LambdaKit.Events.AppSyncEvents;

/// <summary>What is done to a channel.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct AppSyncEventsOperation(string Value)
{
    /// <summary>Events are published in it.</summary>
    public static AppSyncEventsOperation Publish => new("PUBLISH");

    /// <summary>A client subscribes to it.</summary>
    public static AppSyncEventsOperation Subscribe => new("SUBSCRIBE");
}
