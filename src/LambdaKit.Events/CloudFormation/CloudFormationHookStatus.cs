namespace LambdaKit.Events.CloudFormation;

/// <summary>Whether an operation may go on.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CloudFormationHookStatus(string Value)
{
    /// <summary>It may.</summary>
    public static CloudFormationHookStatus Success => new("SUCCESS");

    /// <summary>It may not.</summary>
    public static CloudFormationHookStatus Failed => new("FAILED");

    /// <summary>The hook is to be invoked again; it may say so three times.</summary>
    public static CloudFormationHookStatus InProgress => new("IN_PROGRESS");
}
