namespace LambdaKit.Batches;

/// <summary>Which records of a batch have to wait for which: chains of records, each in order, that know nothing of each other. Each is taken once.</summary>
internal sealed class RecordChains
{
    // For each record the one that follows it in its chain; null when every record is a chain of its own, or all of them are one.
    private readonly int[]? _next;
    private readonly int[]? _heads;
    private readonly bool _isOneChain;
    private readonly int _count;
    private int _taken;

    private RecordChains(int count, bool isOneChain, int[]? next, int[]? heads, int chainCount)
    {
        _count = count;
        _isOneChain = isOneChain;
        _next = next;
        _heads = heads;
        Count = chainCount;
    }

    /// <summary>How many chains there are.</summary>
    public int Count { get; }

    /// <summary>All records in one chain.</summary>
    public static RecordChains One(int count) => new(count, isOneChain: true, null, null, count == 0 ? 0 : 1);

    /// <summary>Every record a chain of its own.</summary>
    public static RecordChains Single(int count) => new(count, isOneChain: false, null, null, count);

    /// <summary>Records that lie side by side in one chain each.</summary>
    /// <param name="count">How many records there are.</param>
    /// <param name="starts">The first record of each chain, ascending, the first of them 0; empty when there are no records.</param>
    public static RecordChains Ranges(int count, int[] starts)
    {
        var next = new int[count];
        for (var i = 0; i < count; i++)
            next[i] = i + 1;

        for (var i = 1; i < starts.Length; i++)
            next[starts[i] - 1] = -1;

        if (count > 0)
            next[^1] = -1;

        return new(count, isOneChain: false, next, starts, starts.Length);
    }

    /// <summary>Records with the same key in one chain, in their order; one without a key in a chain of its own.</summary>
    public static RecordChains ByKey(int count, Func<int, string?> keyOf)
    {
        var next = new int[count];
        var heads = new int[count];
        var chainCount = 0;
        var last = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            next[i] = -1;
            var key = keyOf(i);
            if (key is not null && last.TryGetValue(key, out var before))
                next[before] = i;
            else
                heads[chainCount++] = i;

            if (key is not null)
                last[key] = i;
        }

        return new(count, isOneChain: false, next, heads, chainCount);
    }

    /// <summary>The first record of a chain that nobody has taken yet; false when there is none left.</summary>
    public bool TryTake(out int first)
    {
        var chain = Interlocked.Increment(ref _taken) - 1;
        if (chain >= Count)
        {
            first = -1;
            return false;
        }

        first = _heads is null ? chain : _heads[chain];
        return true;
    }

    /// <summary>The record that follows in the chain; −1 at its end.</summary>
    public int Next(int index)
    {
        if (_next is not null)
            return _next[index];

        return _isOneChain && index + 1 < _count ? index + 1 : -1;
    }
}
