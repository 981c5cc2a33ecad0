using System.Collections;
using LambdaKit.Metrics;

namespace LambdaKit.Testing;

/// <summary>What a function measured during a test, in order, with or without <see cref="MetricsMiddleware"/>. May be written to and read by several threads.</summary>
public sealed class FakeMetrics : IReadOnlyList<MeasuredMetric>, IMetricRecorder
{
    private readonly object _gate = new();
    private readonly List<MeasuredMetric> _metrics = [];
    private readonly Dictionary<string, string> _dimensions = new(StringComparer.Ordinal);
    private readonly List<IReadOnlyDictionary<string, string>> _sets = [];
    private readonly Dictionary<string, object?> _properties = new(StringComparer.Ordinal);

    internal FakeMetrics()
    {
    }

    /// <summary>How many values there are so far.</summary>
    public int Count
    {
        get
        {
            lock (_gate)
                return _metrics.Count;
        }
    }

    /// <summary>The dimensions that the function gave to all of them.</summary>
    public IReadOnlyDictionary<string, string> Dimensions
    {
        get
        {
            lock (_gate)
                return new Dictionary<string, string>(_dimensions, StringComparer.Ordinal);
        }
    }

    /// <summary>The further sets of dimensions that the function gave to all of them.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> DimensionSets
    {
        get
        {
            lock (_gate)
                return _sets.ToArray();
        }
    }

    /// <summary>What the function said beside them.</summary>
    public IReadOnlyDictionary<string, object?> Properties
    {
        get
        {
            lock (_gate)
                return new Dictionary<string, object?>(_properties, StringComparer.Ordinal);
        }
    }

    /// <summary>A value, from zero on.</summary>
    public MeasuredMetric this[int index]
    {
        get
        {
            lock (_gate)
                return _metrics[index];
        }
    }

    /// <summary>All values of one metric, in order; empty when it was not measured.</summary>
    public IReadOnlyList<double> ValuesOf(string name)
    {
        lock (_gate)
            return _metrics.FindAll(metric => string.Equals(metric.Name, name, StringComparison.Ordinal)).ConvertAll(static metric => metric.Value);
    }

    /// <summary>The sum of all values of one metric; zero when it was not measured.</summary>
    public double SumOf(string name)
    {
        var sum = 0d;
        foreach (var value in ValuesOf(name))
            sum += value;
        return sum;
    }

    /// <summary>The values so far; what is measured afterwards is not among them.</summary>
    public IEnumerator<MeasuredMetric> GetEnumerator()
    {
        lock (_gate)
            return new List<MeasuredMetric>(_metrics).GetEnumerator();
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IMetricRecorder.Record(string name, double value, MetricUnit unit, MetricResolution resolution, ReadOnlySpan<MetricDimension> ownDimensions)
    {
        var metric = new MeasuredMetric(name, value, unit, resolution, ToDictionary(ownDimensions));
        lock (_gate)
            _metrics.Add(metric);
    }

    void IMetricRecorder.RecordDimension(MetricDimension dimension)
    {
        lock (_gate)
            _dimensions[dimension.Name] = dimension.Value;
    }

    void IMetricRecorder.RecordDimensionSet(ReadOnlySpan<MetricDimension> dimensions)
    {
        var set = ToDictionary(dimensions);
        lock (_gate)
            _sets.Add(set);
    }

    void IMetricRecorder.RecordProperty(string name, object? value)
    {
        lock (_gate)
            _properties[name] = value;
    }

    private static Dictionary<string, string> ToDictionary(ReadOnlySpan<MetricDimension> dimensions)
    {
        var dictionary = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in dimensions)
            dictionary[name] = value;
        return dictionary;
    }
}
