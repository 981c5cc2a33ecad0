namespace LambdaKit.Events.Iam;

/// <summary>Whether a statement of a policy allows or denies.</summary>
/// <param name="Value">As IAM spells it.</param>
[EventWord]
public readonly partial record struct IamEffect(string Value)
{
    /// <summary>What the statement names is allowed, unless another statement denies it.</summary>
    public static IamEffect Allow => new("Allow");

    /// <summary>What the statement names is denied, whatever other statements allow.</summary>
    public static IamEffect Deny => new("Deny");
}
