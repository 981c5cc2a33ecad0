namespace LambdaKit.Events.CloudFormation;

/// <summary>What a change set does to a resource.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CloudFormationHookAction(string Value)
{
    /// <summary>It is created.</summary>
    public static CloudFormationHookAction Create => new("CREATE");

    /// <summary>It is changed.</summary>
    public static CloudFormationHookAction Update => new("UPDATE");

    /// <summary>It is deleted.</summary>
    public static CloudFormationHookAction Delete => new("DELETE");
}
