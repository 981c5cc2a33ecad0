using System.Collections.Concurrent;

namespace FeatureFlags;

/// <summary>Flags that live as long as the process.</summary>
public sealed class InMemoryFlags : IFlags
{
    private readonly ConcurrentDictionary<string, int> _percents = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, int> Percents => _percents;

    public ValueTask SetAsync(string name, int percent, CancellationToken deadline)
    {
        _percents[name] = percent;
        return default;
    }

    public ValueTask RemoveAsync(string name, CancellationToken deadline)
    {
        _percents.TryRemove(name, out _);
        return default;
    }
}
