namespace LambdaKit.Events.KinesisAnalytics;

/// <summary>What a function says of a row that it delivered.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct KinesisAnalyticsOutputResult(string Value)
{
    /// <summary>It has reached its destination.</summary>
    public static KinesisAnalyticsOutputResult Ok => new("Ok");

    /// <summary>It has not; the application tries again.</summary>
    public static KinesisAnalyticsOutputResult DeliveryFailed => new("DeliveryFailed");
}
