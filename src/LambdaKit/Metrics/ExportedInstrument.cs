using System.Diagnostics.Metrics;

namespace LambdaKit.Metrics;

/// <summary>An instrument of <c>System.Diagnostics.Metrics</c>, and how its measurements become metrics.</summary>
/// <remarks>
/// Counters are added up for each invocation; of an observable counter, which tells a total, what came since it told before. Of histograms each value is
/// kept. An up-down counter and its observable form report the environment's total, a gauge its value: the last of the invocation counts.
/// </remarks>
internal sealed class ExportedInstrument
{
    private readonly string[] _tagDimensions;
    private readonly Totals _totals;
    private readonly Dictionary<string, double>? _totalOf;

    public ExportedInstrument(Instrument instrument, string[] tagDimensions)
    {
        _tagDimensions = tagDimensions;
        Name = instrument.Name;
        (Kind, _totals) = Classify<byte>(instrument) ?? Classify<short>(instrument) ?? Classify<int>(instrument) ?? Classify<long>(instrument)
            ?? Classify<float>(instrument) ?? Classify<double>(instrument) ?? Classify<decimal>(instrument) ?? (MetricKind.Last, Totals.None);
        Unit = MetricUnits.OfInstrument(instrument.Unit, Kind == MetricKind.Sum || _totals == Totals.Made ? MetricUnit.Count : MetricUnit.None);
        _totalOf = _totals == Totals.None ? null : new(StringComparer.Ordinal);
    }

    private enum Totals
    {
        None,

        /// <summary>The instrument tells changes, and the total is reported.</summary>
        Made,

        /// <summary>The instrument tells a total, and its change is reported.</summary>
        Taken,
    }

    public string Name { get; }

    public MetricUnit Unit { get; }

    public MetricKind Kind { get; }

    /// <summary>The tags that are dimensions by the options, in their order; those whose value CloudWatch can't take any form of are left out.</summary>
    public MetricDimension[] DimensionsOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (_tagDimensions.Length == 0 || tags.IsEmpty)
            return [];
        var dimensions = new MetricDimension[_tagDimensions.Length];
        var count = 0;
        foreach (var name in _tagDimensions)
        {
            foreach (var (key, tag) in tags)
            {
                if (string.Equals(key, name, StringComparison.Ordinal) && MetricRules.ToDimensionValue(TextOf(tag)) is { } value)
                {
                    dimensions[count++] = new(name, value);
                    break;
                }
            }
        }
        return count == dimensions.Length ? dimensions : dimensions[..count];
    }

    /// <summary>What is reported for a measurement.</summary>
    public double ToReport(double value, MetricDimension[] dimensions)
    {
        if (_totalOf is null || !double.IsFinite(value))
            return value;
        var key = string.Join('\0', dimensions);
        lock (_totalOf)
        {
            _totalOf.TryGetValue(key, out var total);
            if (_totals == Totals.Made)
                return _totalOf[key] = total + value;
            _totalOf[key] = value;
            // A total that shrinks has begun anew.
            return value < total ? value : value - total;
        }
    }

    private static string? TextOf(object? tag) => tag switch
    {
        null => null,
        string text => text,
        bool flag => flag ? "true" : "false",
        IFormattable formattable => formattable.ToString(null, System.Globalization.CultureInfo.InvariantCulture),
        _ => tag.ToString(),
    };

    private static (MetricKind Kind, Totals Totals)? Classify<T>(Instrument instrument)
        where T : struct => instrument switch
        {
            Counter<T> => (MetricKind.Sum, Totals.None),
            Histogram<T> => (MetricKind.Each, Totals.None),
            UpDownCounter<T> => (MetricKind.Last, Totals.Made),
            ObservableCounter<T> => (MetricKind.Sum, Totals.Taken),
            ObservableUpDownCounter<T> => (MetricKind.Last, Totals.None),
            _ => null, // gauges: the last value counts
        };
}
