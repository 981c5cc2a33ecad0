namespace LambdaKit.Events.Ses;

/// <summary>Whether SES goes on with its rules.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct SesDisposition(string Value)
{
    /// <summary>Goes on with the next action.</summary>
    public static SesDisposition Continue => new("CONTINUE");

    /// <summary>Skips the other actions of this rule and goes on with the next rule.</summary>
    public static SesDisposition StopRule => new("STOP_RULE");

    /// <summary>Ends all rules.</summary>
    public static SesDisposition StopRuleSet => new("STOP_RULE_SET");
}
