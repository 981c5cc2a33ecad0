namespace LambdaKit.Metrics;

/// <summary>Metrics that have the same dimensions, and so may be in one log event.</summary>
internal sealed class MetricGroup(MetricDimension[] dimensions, bool isAlone)
{
    public static readonly MetricGroup Nowhere = new([], isAlone: false);

    /// <summary>Beside the invocation's own, or instead of them.</summary>
    public readonly MetricDimension[] Dimensions = dimensions;

    /// <summary>Whether the dimensions stand instead of the invocation's own.</summary>
    public readonly bool IsAlone = isAlone;

    /// <summary>The next one with the same hash.</summary>
    public MetricGroup? NextOfHash;

    public MetricSeries? First;

    private MetricSeries? _last;

    public bool Is(ReadOnlySpan<MetricDimension> dimensions, bool isAlone)
    {
        if (IsAlone != isAlone || Dimensions.Length != dimensions.Length)
            return false;
        for (var i = 0; i < dimensions.Length; i++)
        {
            if (Dimensions[i] != dimensions[i])
                return false;
        }
        return true;
    }

    public void Add(MetricSeries series)
    {
        if (_last is null)
            First = series;
        else
            _last.NextInGroup = series;
        _last = series;
    }

    public void Clear()
    {
        First = null;
        _last = null;
    }
}
