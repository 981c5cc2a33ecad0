namespace LambdaKit.Local;

/// <summary>How the execution environment of a function comes to life; the function sees it as <c>AWS_LAMBDA_INITIALIZATION_TYPE</c>.</summary>
public enum LocalInitializationType
{
    /// <summary>The environment starts with the first invocation.</summary>
    OnDemand,

    /// <summary>The environment starts with the service, before the first invocation.</summary>
    ProvisionedConcurrency,

    /// <summary>As provisioned, and the function may call <c>restore/next</c>; the restore happens at the first invocation.</summary>
    SnapStart,

    /// <summary>Lambda Managed Instances: several invocations at once in one environment.</summary>
    ManagedInstances,
}
