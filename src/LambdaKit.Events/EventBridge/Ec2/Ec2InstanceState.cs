namespace LambdaKit.Events.EventBridge.Ec2;

/// <summary>What an EC2 instance does.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct Ec2InstanceState(string Value)
{
    /// <summary>It starts.</summary>
    public static Ec2InstanceState Pending => new("pending");

    /// <summary>It runs.</summary>
    public static Ec2InstanceState Running => new("running");

    /// <summary>It stops, or goes into hibernation.</summary>
    public static Ec2InstanceState Stopping => new("stopping");

    /// <summary>It is stopped and can be started again.</summary>
    public static Ec2InstanceState Stopped => new("stopped");

    /// <summary>It is about to be terminated.</summary>
    public static Ec2InstanceState ShuttingDown => new("shutting-down");

    /// <summary>It is gone.</summary>
    public static Ec2InstanceState Terminated => new("terminated");
}
