namespace LambdaKit.Events.EventBridge.AutoScaling;

/// <summary>Where an instance comes from, or goes to.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct AutoScalingPlace(string Value)
{
    /// <summary>Outside of the group: it is new, or about to be terminated.</summary>
    public static AutoScalingPlace Ec2 => new("EC2");

    /// <summary>In the group.</summary>
    public static AutoScalingPlace AutoScalingGroup => new("AutoScalingGroup");

    /// <summary>In the group's warm pool.</summary>
    public static AutoScalingPlace WarmPool => new("WarmPool");
}
