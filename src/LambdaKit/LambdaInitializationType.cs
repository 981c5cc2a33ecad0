namespace LambdaKit;

/// <summary>How the environment that runs a function came to be.</summary>
public enum LambdaInitializationType
{
    /// <summary>Lambda didn't say, or says something that this version doesn't know.</summary>
    Unknown,

    /// <summary>Created for an invocation that was waiting.</summary>
    OnDemand,

    /// <summary>Created in advance: provisioned concurrency.</summary>
    ProvisionedConcurrency,

    /// <summary>Resumed from a snapshot: SnapStart.</summary>
    SnapStart,

    /// <summary>On an instance that runs several invocations at once: Lambda Managed Instances.</summary>
    ManagedInstances,
}
