namespace LambdaKit.Metrics;

/// <summary>How finely CloudWatch keeps a metric in time.</summary>
public enum MetricResolution
{
    /// <summary>By the minute.</summary>
    Standard = 60,

    /// <summary>By the second, for three hours; alarms on it may look every ten seconds, and cost more.</summary>
    High = 1,
}
