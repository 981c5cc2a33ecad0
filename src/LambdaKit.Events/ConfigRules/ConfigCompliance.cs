namespace LambdaKit.Events.ConfigRules;

/// <summary>Whether a resource complies with a rule.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct ConfigCompliance(string Value)
{
    /// <summary>It does.</summary>
    public static ConfigCompliance Compliant => new("COMPLIANT");

    /// <summary>It doesn't.</summary>
    public static ConfigCompliance NonCompliant => new("NON_COMPLIANT");

    /// <summary>The rule is not for it; also what is said of one that is deleted.</summary>
    public static ConfigCompliance NotApplicable => new("NOT_APPLICABLE");

    /// <summary>It can't be told. AWS Config says so itself; a rule may not.</summary>
    public static ConfigCompliance InsufficientData => new("INSUFFICIENT_DATA");
}
