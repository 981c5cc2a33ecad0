namespace LambdaKit.Events.CloudWatchAlarms;

/// <summary>What an alarm says.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CloudWatchAlarmState(string Value)
{
    /// <summary>All is well.</summary>
    public static CloudWatchAlarmState Ok => new("OK");

    /// <summary>The metric or the rule is beyond its threshold.</summary>
    public static CloudWatchAlarmState Alarm => new("ALARM");

    /// <summary>There is not enough to tell, or the alarm is new.</summary>
    public static CloudWatchAlarmState InsufficientData => new("INSUFFICIENT_DATA");
}
