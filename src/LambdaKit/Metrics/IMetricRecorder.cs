namespace LambdaKit.Metrics;

/// <summary>Takes what is measured as it is measured: for tests of a function. Called by any thread, several at a time.</summary>
internal interface IMetricRecorder
{
    /// <summary>One value.</summary>
    void Record(string name, double value, MetricUnit unit, MetricResolution resolution, ReadOnlySpan<MetricDimension> ownDimensions);

    /// <summary>A dimension of all metrics of the invocation.</summary>
    void RecordDimension(MetricDimension dimension);

    /// <summary>One more set of dimensions for all metrics of the invocation.</summary>
    void RecordDimensionSet(ReadOnlySpan<MetricDimension> dimensions);

    /// <summary>Something to be said beside the metrics.</summary>
    void RecordProperty(string name, object? value);
}
