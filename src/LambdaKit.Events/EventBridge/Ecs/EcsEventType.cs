namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>How grave an event of a service is.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct EcsEventType(string Value)
{
    /// <summary>All is well.</summary>
    public static EcsEventType Info => new("INFO");

    /// <summary>Something needs a look.</summary>
    public static EcsEventType Warn => new("WARN");

    /// <summary>Something failed.</summary>
    public static EcsEventType Error => new("ERROR");
}
