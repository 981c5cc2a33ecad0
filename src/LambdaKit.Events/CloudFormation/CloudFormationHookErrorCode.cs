namespace LambdaKit.Events.CloudFormation;

/// <summary>Why an operation may not go on.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CloudFormationHookErrorCode(string Value)
{
    /// <summary>It breaks a rule.</summary>
    public static CloudFormationHookErrorCode NonCompliant => new("NonCompliant");

    /// <summary>The hook has failed.</summary>
    public static CloudFormationHookErrorCode InternalFailure => new("InternalFailure");
}
