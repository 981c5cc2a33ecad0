namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>Why a task stopped.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct EcsStopCode(string Value)
{
    /// <summary>It could not be started.</summary>
    public static EcsStopCode TaskFailedToStart => new("TaskFailedToStart");

    /// <summary>A container ended that it can't do without.</summary>
    public static EcsStopCode EssentialContainerExited => new("EssentialContainerExited");

    /// <summary>A request stopped it.</summary>
    public static EcsStopCode UserInitiated => new("UserInitiated");

    /// <summary>Its service stopped it.</summary>
    public static EcsStopCode ServiceSchedulerInitiated => new("ServiceSchedulerInitiated");

    /// <summary>Its Spot capacity was taken back.</summary>
    public static EcsStopCode SpotInterruption => new("SpotInterruption");

    /// <summary>Its instance is about to be terminated.</summary>
    public static EcsStopCode TerminationNotice => new("TerminationNotice");
}
