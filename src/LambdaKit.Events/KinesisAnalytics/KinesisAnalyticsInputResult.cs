namespace LambdaKit.Events.KinesisAnalytics;

/// <summary>What a function says of a record that it preprocessed.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct KinesisAnalyticsInputResult(string Value)
{
    /// <summary>The application reads what the answer has.</summary>
    public static KinesisAnalyticsInputResult Ok => new("Ok");

    /// <summary>It is left out, on purpose.</summary>
    public static KinesisAnalyticsInputResult Dropped => new("Dropped");

    /// <summary>It could not be transformed; the application puts it into its error stream.</summary>
    public static KinesisAnalyticsInputResult ProcessingFailed => new("ProcessingFailed");
}
