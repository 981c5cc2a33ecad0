namespace LambdaKit.Events.EventBridge.AutoScaling;

/// <summary>Why an instance waits for a lifecycle hook.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct AutoScalingLifecycleTransition(string Value)
{
    /// <summary>It is about to go into service.</summary>
    public static AutoScalingLifecycleTransition InstanceLaunching => new("autoscaling:EC2_INSTANCE_LAUNCHING");

    /// <summary>It is about to be terminated.</summary>
    public static AutoScalingLifecycleTransition InstanceTerminating => new("autoscaling:EC2_INSTANCE_TERMINATING");
}
