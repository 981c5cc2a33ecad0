namespace LambdaKit.Events.EventBridge.Ec2;

/// <summary>What happens to a Spot Instance when it is interrupted.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct Ec2InterruptionAction(string Value)
{
    /// <summary>It goes into hibernation.</summary>
    public static Ec2InterruptionAction Hibernate => new("hibernate");

    /// <summary>It is stopped.</summary>
    public static Ec2InterruptionAction Stop => new("stop");

    /// <summary>It is terminated.</summary>
    public static Ec2InterruptionAction Terminate => new("terminate");
}
