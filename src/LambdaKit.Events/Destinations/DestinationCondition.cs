namespace LambdaKit.Events.Destinations;

/// <summary>How an invocation ended.</summary>
/// <param name="Value">As the service spells it; one that is not known here is as good.</param>
[EventWord]
public readonly partial record struct DestinationCondition(string Value)
{
    /// <summary>The function succeeded.</summary>
    public static DestinationCondition Success => new("Success");

    /// <summary>The function failed as often as the settings allow.</summary>
    public static DestinationCondition RetriesExhausted => new("RetriesExhausted");

    /// <summary>The event grew older than the settings allow.</summary>
    public static DestinationCondition EventAgeExceeded => new("EventAgeExceeded");

    /// <summary>A batch failed as often as the settings of the event source mapping allow.</summary>
    public static DestinationCondition RetryAttemptsExhausted => new("RetryAttemptsExhausted");

    /// <summary>The records grew older than the settings of the event source mapping allow.</summary>
    public static DestinationCondition RecordAgeExceeded => new("RecordAgeExceeded");

    /// <summary>A record was too big to be delivered.</summary>
    public static DestinationCondition MaximumPayloadSizeExceeded => new("MaximumPayloadSizeExceeded");
}
