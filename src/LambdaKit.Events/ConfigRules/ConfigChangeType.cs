namespace LambdaKit.Events.ConfigRules;

/// <summary>What was done to a resource, or to a property of it.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct ConfigChangeType(string Value)
{
    /// <summary>It is new.</summary>
    public static ConfigChangeType Create => new("CREATE");

    /// <summary>It has changed.</summary>
    public static ConfigChangeType Update => new("UPDATE");

    /// <summary>It is gone.</summary>
    public static ConfigChangeType Delete => new("DELETE");
}
