using System.Runtime.CompilerServices;
using LambdaKit.Events.Json;

namespace LambdaKit.Metrics;

/// <summary>What was measured and is not written yet, and what it is written with. Used by one thread at a time, and again by other invocations.</summary>
internal sealed class MetricBuffer : IDisposable
{
    private const int MostKept = 256;

    private readonly MetricGroup _ownGroup = new([], isAlone: false);
    private readonly List<MetricGroup> _groups = [];
    private MetricSeries?[] _series = new MetricSeries?[8];
    private int[] _buckets = new int[16];
    private int _count;
    private int _valueCount;
    private Dictionary<int, MetricGroup>? _groupsByHash;

    public readonly JsonWriter Writer = new();

    /// <summary>What a log event is put together from.</summary>
    public readonly MetricSeries[] Selected = new MetricSeries[MetricLimits.MaxMetrics];

    public MetricBuffer() => _groups.Add(_ownGroup);

    public bool IsEmpty => _count == 0;

    public bool IsFull => _valueCount >= MetricLimits.MaxBufferedValues || _groups.Count >= MetricLimits.MaxBufferedGroups;

    /// <summary>Those of the invocation's own dimensions first.</summary>
    public List<MetricGroup> Groups => _groups;

    /// <summary>Whether another invocation may use the buffer without keeping much memory.</summary>
    public bool IsSmall => _series.Length <= MostKept && Writer.Buffer.Length <= 65_536;

    /// <summary>Adds a value to a metric that is there; false when it is new, and its name is to be checked first.</summary>
    public bool TryAdd(string name, double value, MetricUnit unit, MetricResolution resolution, MetricKind kind, MetricGroup group)
    {
        var hash = HashOf(name, unit, resolution, group);
        for (var i = _buckets[hash & (_buckets.Length - 1)]; i > 0; i = _series[i - 1]!.NextInBucket) // below the count, there is one
        {
            var series = _series[i - 1]!; // likewise
            if (series.Is(name, unit, resolution, group, hash))
            {
                _valueCount += series.Add(value, kind);
                return true;
            }
        }
        return false;
    }

    /// <summary>Adds a metric that is not there yet, with its first value.</summary>
    public void AddNew(string name, double value, MetricUnit unit, MetricResolution resolution, MetricKind kind, MetricGroup group)
    {
        if (_count == _series.Length)
            Grow();
        var hash = HashOf(name, unit, resolution, group);
        var series = _series[_count] ??= new MetricSeries();
        series.Begin(name, unit, resolution, group, hash);
        _count++;
        Link(series, _count);
        group.Add(series);
        _valueCount += series.Add(value, kind);
    }

    /// <summary>Whether there is a metric of this name among those that the invocation's dimensions are for.</summary>
    public bool HasMetric(string name)
    {
        for (var i = 0; i < _count; i++)
        {
            if (_series[i] is { Group.IsAlone: false } series && string.Equals(series.Name, name, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    /// <summary>The group of metrics with the invocation's dimensions and some more, or with these alone.</summary>
    public MetricGroup GroupOf(ReadOnlySpan<MetricDimension> dimensions, bool isAlone)
    {
        if (dimensions.IsEmpty && !isAlone)
            return _ownGroup;
        var hash = isAlone ? 1 : 0;
        foreach (var dimension in dimensions)
            hash = HashCode.Combine(hash, dimension.Name, dimension.Value);
        _groupsByHash ??= [];
        _groupsByHash.TryGetValue(hash, out var first);
        for (var group = first; group is not null; group = group.NextOfHash)
        {
            if (group.Is(dimensions, isAlone))
                return group;
        }
        var added = new MetricGroup(dimensions.ToArray(), isAlone) { NextOfHash = first };
        _groupsByHash[hash] = added;
        _groups.Add(added);
        return added;
    }

    /// <summary>Gives memory back.</summary>
    public void Dispose() => Writer.Dispose();

    /// <summary>Forgets what was measured.</summary>
    public void Clear()
    {
        for (var i = 0; i < _count; i++)
            _series[i]!.Clear(); // below the count, there is one
        _count = 0;
        _valueCount = 0;
        Array.Clear(_buckets);
        _ownGroup.Clear();
        if (_groups.Count > 1)
        {
            _groups.RemoveRange(1, _groups.Count - 1);
            _groupsByHash?.Clear();
        }
    }

    private static int HashOf(string name, MetricUnit unit, MetricResolution resolution, MetricGroup group) =>
        string.GetHashCode(name, StringComparison.Ordinal) + (((int)unit << 8) ^ (int)resolution ^ (RuntimeHelpers.GetHashCode(group) * 31));

    private void Link(MetricSeries series, int number)
    {
        ref var bucket = ref _buckets[series.Hash & (_buckets.Length - 1)];
        series.NextInBucket = bucket;
        bucket = number;
    }

    private void Grow()
    {
        Array.Resize(ref _series, 2 * _series.Length);
        _buckets = new int[2 * _series.Length];
        for (var i = 0; i < _count; i++)
            Link(_series[i]!, i + 1); // below the count, there is one
    }
}
