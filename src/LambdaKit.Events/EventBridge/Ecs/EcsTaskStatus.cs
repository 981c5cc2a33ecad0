namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>How far a task or a container of it has come.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct EcsTaskStatus(string Value)
{
    /// <summary>What it needs is set up, such as a network interface.</summary>
    public static EcsTaskStatus Provisioning => new("PROVISIONING");

    /// <summary>It waits for resources or for its container agent.</summary>
    public static EcsTaskStatus Pending => new("PENDING");

    /// <summary>It is registered with load balancers and service discovery.</summary>
    public static EcsTaskStatus Activating => new("ACTIVATING");

    /// <summary>It runs.</summary>
    public static EcsTaskStatus Running => new("RUNNING");

    /// <summary>It is taken from load balancers and service discovery.</summary>
    public static EcsTaskStatus Deactivating => new("DEACTIVATING");

    /// <summary>It is being stopped.</summary>
    public static EcsTaskStatus Stopping => new("STOPPING");

    /// <summary>What it needed is taken down.</summary>
    public static EcsTaskStatus Deprovisioning => new("DEPROVISIONING");

    /// <summary>It was stopped.</summary>
    public static EcsTaskStatus Stopped => new("STOPPED");

    /// <summary>It is gone.</summary>
    public static EcsTaskStatus Deleted => new("DELETED");
}
