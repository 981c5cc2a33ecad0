using System.Collections.Concurrent;

namespace PageViews;

/// <summary>A table that lives as long as the process. A real function would have one in a database behind the same interface.</summary>
public sealed class InMemoryViewTable : IViewTable
{
    private readonly ConcurrentDictionary<(DateTimeOffset Start, string Shard), ViewCounts> _rows = new();

    public IReadOnlyDictionary<(DateTimeOffset Start, string Shard), ViewCounts> Rows => _rows;

    public ValueTask PutAsync(DateTimeOffset start, string shard, ViewCounts counts, CancellationToken deadline)
    {
        _rows[(start, shard)] = counts;
        return default;
    }
}
