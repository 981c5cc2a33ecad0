namespace LambdaKit.Events.EventBridge.Health;

/// <summary>What an event of AWS Health is.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct HealthEventCategory(string Value)
{
    /// <summary>Something fails or failed.</summary>
    public static HealthEventCategory Issue => new("issue");

    /// <summary>Something to know about the account.</summary>
    public static HealthEventCategory AccountNotification => new("accountNotification");

    /// <summary>Something will be changed.</summary>
    public static HealthEventCategory ScheduledChange => new("scheduledChange");

    /// <summary>Something is being looked into.</summary>
    public static HealthEventCategory Investigation => new("investigation");
}
