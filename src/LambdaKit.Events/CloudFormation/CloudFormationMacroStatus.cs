namespace LambdaKit.Events.CloudFormation;

/// <summary>Whether a macro went well.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CloudFormationMacroStatus(string Value)
{
    /// <summary>It went well.</summary>
    public static CloudFormationMacroStatus Success => new("success");

    /// <summary>It failed.</summary>
    public static CloudFormationMacroStatus Failure => new("failure");
}
