namespace LambdaKit.Metrics;

/// <summary>The limits of CloudWatch's metrics, and of the log events that carry them.</summary>
/// <remarks>
/// <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html">The embedded metric format</see>,
/// <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_MetricDatum.html">MetricDatum</see>,
/// <see href="https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_Dimension.html">Dimension</see>.
/// </remarks>
internal static class MetricLimits
{
    /// <summary>How many metrics one log event may have.</summary>
    public const int MaxMetrics = 100;

    /// <summary>How many values a metric may have in one log event.</summary>
    public const int MaxValues = 100;

    /// <summary>How many dimensions a set may have.</summary>
    public const int MaxDimensions = 30;

    /// <summary>CloudWatch takes 255, the format's own schema 250.</summary>
    public const int MaxDimensionNameLength = 250;

    public const int MaxDimensionValueLength = 1_024;

    public const int MaxMetricNameLength = 1_024;

    public const int MaxNamespaceLength = 256;

    /// <summary>The smallest distance from zero, other than none, that CloudWatch takes.</summary>
    public const double MinMagnitude = 8.515920e-109;

    public const double MaxMagnitude = 1.174271e+108;

    public static readonly TimeSpan MaxAge = TimeSpan.FromDays(14);

    public static readonly TimeSpan MaxAhead = TimeSpan.FromHours(2);

    /// <summary>How much the names and values of all dimensions may take. A limit of ours, so that a log event has room for metrics.</summary>
    public const int MaxDimensionBytes = 48 * 1024;

    /// <summary>How many properties an invocation may have. A limit of ours.</summary>
    public const int MaxProperties = 100;

    /// <summary>How long a property's value may be. A limit of ours.</summary>
    public const int MaxPropertyBytes = 8 * 1024;

    /// <summary>How many values wait for the end of the invocation. A limit of ours: what comes then goes out before, so that memory is bounded.</summary>
    public const int MaxBufferedValues = 65_536;

    /// <summary>How many combinations of dimensions wait for the end of the invocation. A limit of ours, likewise.</summary>
    public const int MaxBufferedGroups = 1_000;
}
