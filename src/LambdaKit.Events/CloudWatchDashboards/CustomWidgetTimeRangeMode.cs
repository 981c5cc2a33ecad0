namespace LambdaKit.Events.CloudWatchDashboards;

/// <summary>Whether the time range of a dashboard moves with the time.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct CustomWidgetTimeRangeMode(string Value)
{
    /// <summary>It ends now.</summary>
    public static CustomWidgetTimeRangeMode Relative => new("relative");

    /// <summary>It has a fixed start and end.</summary>
    public static CustomWidgetTimeRangeMode Absolute => new("absolute");
}
