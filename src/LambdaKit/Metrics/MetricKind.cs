namespace LambdaKit.Metrics;

/// <summary>What becomes of several values of one metric.</summary>
internal enum MetricKind
{
    /// <summary>All are kept.</summary>
    Each,

    /// <summary>They are added up.</summary>
    Sum,

    /// <summary>The last one counts.</summary>
    Last,
}
