namespace LambdaKit.Metrics;

/// <summary>The values of one metric of one group that wait to be written. Used again for others.</summary>
internal sealed class MetricSeries
{
    private const int LargestKept = 1_024;

    private double[] _values = new double[4];
    private int _count;
    private int _written;

    public string Name { get; private set; } = "";

    public MetricUnit Unit { get; private set; }

    public MetricResolution Resolution { get; private set; }

    public MetricGroup Group { get; private set; } = MetricGroup.Nowhere;

    public int Hash { get; private set; }

    /// <summary>The next one with a similar hash, from one on; zero for none.</summary>
    public int NextInBucket { get; set; }

    public MetricSeries? NextInGroup { get; set; }

    /// <summary>What is not written yet.</summary>
    public ReadOnlySpan<double> Values => _values.AsSpan(_written, _count - _written);

    public void Begin(string name, MetricUnit unit, MetricResolution resolution, MetricGroup group, int hash)
    {
        Name = name;
        Unit = unit;
        Resolution = resolution;
        Group = group;
        Hash = hash;
        NextInBucket = 0;
        NextInGroup = null;
        _count = 0;
        _written = 0;
    }

    public bool Is(string name, MetricUnit unit, MetricResolution resolution, MetricGroup group, int hash) =>
        Hash == hash && Unit == unit && Resolution == resolution && ReferenceEquals(Group, group) && string.Equals(Name, name, StringComparison.Ordinal);

    /// <summary>Adds a value; how many more there are now.</summary>
    public int Add(double value, MetricKind kind)
    {
        if (_count > 0 && kind != MetricKind.Each)
        {
            var last = kind == MetricKind.Sum ? _values[_count - 1] + value : value;
            if (MetricRules.IsValue(last))
            {
                _values[_count - 1] = last;
                return 0;
            }
        }
        if (_count == _values.Length)
            Array.Resize(ref _values, 2 * _count);
        _values[_count++] = value;
        return 1;
    }

    /// <summary>Counts values as written.</summary>
    public void Advance(int count) => _written += count;

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Name = "";
        Group = MetricGroup.Nowhere;
        NextInGroup = null;
        _count = 0;
        _written = 0;
        if (_values.Length > LargestKept)
            _values = new double[4];
    }
}
