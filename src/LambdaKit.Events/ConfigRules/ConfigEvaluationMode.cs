namespace LambdaKit.Events.ConfigRules;

/// <summary>Whether a rule evaluates what is, or what is planned.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct ConfigEvaluationMode(string Value)
{
    /// <summary>The resource is there.</summary>
    public static ConfigEvaluationMode Detective => new("DETECTIVE");

    /// <summary>The resource is planned.</summary>
    public static ConfigEvaluationMode Proactive => new("PROACTIVE");
}
