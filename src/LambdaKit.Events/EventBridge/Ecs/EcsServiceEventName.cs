namespace LambdaKit.Events.EventBridge.Ecs;

/// <summary>What happened to a service or a deployment of it.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct EcsServiceEventName(string Value)
{
    /// <summary>It has as many healthy tasks as it should.</summary>
    public static EcsServiceEventName SteadyState => new("SERVICE_STEADY_STATE");

    /// <summary>A task set has as many healthy tasks as it should.</summary>
    public static EcsServiceEventName TasksetSteadyState => new("TASKSET_STEADY_STATE");

    /// <summary>A capacity provider has as many instances as it should.</summary>
    public static EcsServiceEventName CapacityProviderSteadyState => new("CAPACITY_PROVIDER_STEADY_STATE");

    /// <summary>It is to have another number of tasks.</summary>
    public static EcsServiceEventName DesiredCountUpdated => new("SERVICE_DESIRED_COUNT_UPDATED");

    /// <summary>Its tasks can't be started again and again.</summary>
    public static EcsServiceEventName TaskStartImpaired => new("SERVICE_TASK_START_IMPAIRED");

    /// <summary>A task of it is unhealthy for service discovery.</summary>
    public static EcsServiceEventName DiscoveryInstanceUnhealthy => new("SERVICE_DISCOVERY_INSTANCE_UNHEALTHY");

    /// <summary>A task of a daemon service no longer meets its placement constraints.</summary>
    public static EcsServiceEventName DaemonPlacementConstraintViolated => new("SERVICE_DAEMON_PLACEMENT_CONSTRAINT_VIOLATED");

    /// <summary>Requests to ECS are throttled.</summary>
    public static EcsServiceEventName OperationThrottled => new("ECS_OPERATION_THROTTLED");

    /// <summary>Requests to service discovery are throttled.</summary>
    public static EcsServiceEventName DiscoveryOperationThrottled => new("SERVICE_DISCOVERY_OPERATION_THROTTLED");

    /// <summary>There is no room for a task.</summary>
    public static EcsServiceEventName TaskPlacementFailure => new("SERVICE_TASK_PLACEMENT_FAILURE");

    /// <summary>A task can't be started because of how it is set up.</summary>
    public static EcsServiceEventName TaskConfigurationFailure => new("SERVICE_TASK_CONFIGURATION_FAILURE");

    /// <summary>Nobody knows whether it is healthy.</summary>
    public static EcsServiceEventName HealthUnknown => new("SERVICE_HEALTH_UNKNOWN");

    /// <summary>A deployment goes on.</summary>
    public static EcsServiceEventName DeploymentInProgress => new("SERVICE_DEPLOYMENT_IN_PROGRESS");

    /// <summary>A deployment is complete.</summary>
    public static EcsServiceEventName DeploymentCompleted => new("SERVICE_DEPLOYMENT_COMPLETED");

    /// <summary>A deployment failed.</summary>
    public static EcsServiceEventName DeploymentFailed => new("SERVICE_DEPLOYMENT_FAILED");
}
