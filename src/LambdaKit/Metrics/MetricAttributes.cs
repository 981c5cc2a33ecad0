namespace LambdaKit.Metrics;

/// <summary>What an invocation says of all its metrics.</summary>
internal sealed class MetricAttributes
{
    /// <summary>Dimensions in all sets.</summary>
    public readonly List<MetricDimension> Dimensions = [];

    /// <summary>Further sets, beside the one that all have.</summary>
    public readonly List<MetricDimension[]> Sets = [];

    public readonly List<KeyValuePair<string, object?>> Properties = [];

    /// <summary>When things were measured; null for when they are written.</summary>
    public DateTimeOffset? Timestamp;

    public bool HasDimension(string name)
    {
        if (Find(Dimensions, name) is not null)
            return true;
        foreach (var set in Sets)
        {
            if (Find(set, name) is not null)
                return true;
        }
        return false;
    }

    /// <summary>The value of a dimension in a set that stands before another; null when there is none.</summary>
    public string? ValueInSets(string name, int before)
    {
        for (var i = 0; i < before; i++)
        {
            if (Find(Sets[i], name) is { } value)
                return value;
        }
        return null;
    }

    /// <summary>How many dimensions the largest of the further sets has.</summary>
    public int LargestSet
    {
        get
        {
            var largest = 0;
            foreach (var set in Sets)
                largest = Math.Max(largest, set.Length);
            return largest;
        }
    }

    /// <summary>What the names and values take in a log event, about.</summary>
    public int Bytes
    {
        get
        {
            var bytes = 0;
            foreach (var (name, value) in Dimensions)
                bytes += ((name.Length + 3) * (Sets.Count + 4)) + value.Length + 3;
            foreach (var set in Sets)
            {
                foreach (var (name, value) in set)
                    bytes += ((name.Length + 3) * 2) + value.Length + 3;
            }
            return bytes;
        }
    }

    public static string? Find(IReadOnlyList<MetricDimension> dimensions, string name)
    {
        for (var i = 0; i < dimensions.Count; i++)
        {
            if (string.Equals(dimensions[i].Name, name, StringComparison.Ordinal))
                return dimensions[i].Value;
        }
        return null;
    }
}
