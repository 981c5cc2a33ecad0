using LambdaKit.Metrics;

namespace LambdaKit.Testing;

/// <summary>One value of a metric that a function measured during a test.</summary>
public sealed class MeasuredMetric
{
    internal MeasuredMetric(string name, double value, MetricUnit unit, MetricResolution resolution, IReadOnlyDictionary<string, string> dimensions)
    {
        Name = name;
        Value = value;
        Unit = unit;
        Resolution = resolution;
        Dimensions = dimensions;
    }

    /// <summary>The metric's name.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public double Value { get; }

    /// <summary>What it counts in.</summary>
    public MetricUnit Unit { get; }

    /// <summary>How finely CloudWatch would keep it in time.</summary>
    public MetricResolution Resolution { get; }

    /// <summary>The dimensions of this value alone: those given to <see cref="LambdaMetrics.AddSingle"/>, or the tags of an instrument; otherwise empty.</summary>
    public IReadOnlyDictionary<string, string> Dimensions { get; }
}
