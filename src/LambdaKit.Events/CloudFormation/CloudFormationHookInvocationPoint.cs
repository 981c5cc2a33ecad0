namespace LambdaKit.Events.CloudFormation;

/// <summary>Before what a hook runs.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CloudFormationHookInvocationPoint(string Value)
{
    /// <summary>Before the target is created.</summary>
    public static CloudFormationHookInvocationPoint CreatePreProvision => new("CREATE_PRE_PROVISION");

    /// <summary>Before the target is changed.</summary>
    public static CloudFormationHookInvocationPoint UpdatePreProvision => new("UPDATE_PRE_PROVISION");

    /// <summary>Before the target is deleted.</summary>
    public static CloudFormationHookInvocationPoint DeletePreProvision => new("DELETE_PRE_PROVISION");
}
