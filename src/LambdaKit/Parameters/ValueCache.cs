using System.Collections.Concurrent;
using System.Text.Json.Serialization.Metadata;

namespace LambdaKit.Parameters;

/// <summary>Values by what was asked for: what all stores have in common.</summary>
internal sealed class ValueCache(IParameterSource source, CacheRules rules)
{
    private readonly ConcurrentDictionary<ParameterRequest, CacheEntry> _entries = new();

    public CacheRules Rules => rules;

    /// <exception cref="ParameterException">It can't be had.</exception>
    public ValueTask<CachedValue> GetAsync(ParameterRequest request, CancellationToken cancellationToken) => EntryOf(request).GetAsync(cancellationToken);

    /// <exception cref="ParameterException">It can't be had, or is no text.</exception>
    public ValueTask<string> GetTextAsync(ParameterRequest request, CancellationToken cancellationToken)
    {
        var getting = EntryOf(request).GetAsync(cancellationToken);
        return getting.IsCompletedSuccessfully ? new(TextOf(request, getting.Result)) : WaitAsync(request, getting);

        static async ValueTask<string> WaitAsync(ParameterRequest request, ValueTask<CachedValue> getting) => TextOf(request, await getting.ConfigureAwait(false));
    }

    /// <exception cref="ParameterException">It can't be had, or is not of the type.</exception>
    public ValueTask<T> GetAsync<T>(ParameterRequest request, JsonTypeInfo<T> type, CancellationToken cancellationToken)
    {
        var entry = EntryOf(request);
        var getting = entry.GetAsync(cancellationToken);
        return getting.IsCompletedSuccessfully ? new(entry.Read(getting.Result, type)) : WaitAsync(entry, getting, type);

        static async ValueTask<T> WaitAsync(CacheEntry entry, ValueTask<CachedValue> getting, JsonTypeInfo<T> type) => entry.Read(await getting.ConfigureAwait(false), type);
    }

    /// <exception cref="ParameterException">It can't be had.</exception>
    public async ValueTask<ReadOnlyMemory<byte>> GetBytesAsync(ParameterRequest request, CancellationToken cancellationToken)
    {
        var value = await EntryOf(request).GetAsync(cancellationToken).ConfigureAwait(false);
        return value.Value.Bytes;
    }

    /// <exception cref="ParameterException">It can't be had; the last good value stays.</exception>
    public async ValueTask RefreshAsync(ParameterRequest request, CancellationToken cancellationToken) =>
        await EntryOf(request).RefreshAsync(cancellationToken).ConfigureAwait(false);

    /// <summary>Fetches several at once. What another try may mend is left to the first use.</summary>
    /// <exception cref="ParameterException">One can't be had, and another try won't help.</exception>
    public async ValueTask PrefetchAsync(IEnumerable<ParameterRequest> requests, CancellationToken cancellationToken)
    {
        var fetches = requests.Select(request => PrefetchAsync(request, cancellationToken)).ToArray();
        await Task.WhenAll(fetches).ConfigureAwait(false);
    }

    /// <summary>What is under way for a value; for tests.</summary>
    internal Task FetchOf(ParameterRequest request) => EntryOf(request).Fetch ?? Task.CompletedTask;

    private async Task PrefetchAsync(ParameterRequest request, CancellationToken cancellationToken)
    {
        try
        {
            await EntryOf(request).GetAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (ParameterException exception) when (exception.IsTransient)
        {
            ParameterLog.IsNotPrefetched(rules.Logger, request.Name, exception.Reason);
        }
    }

    private CacheEntry EntryOf(ParameterRequest request) =>
        _entries.TryGetValue(request, out var entry) ? entry : _entries.GetOrAdd(request, new CacheEntry(request, source, rules));

    private static string TextOf(ParameterRequest request, CachedValue value) => value.Value.Text
        ?? throw new ParameterException(request.Name, $"'{request.Name}' holds bytes, which are no text. Read it by GetBytesAsync.") { Reason = "no text" };
}
