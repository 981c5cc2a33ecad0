namespace LambdaKit.Handlers.AppSync;

/// <summary>Channels, alone or with all below them, each with something that handles them: the most specific is found.</summary>
/// <typeparam name="THandle">What handles a channel.</typeparam>
internal sealed class AppSyncChannels<THandle>
    where THandle : class
{
    private readonly Dictionary<string, THandle> _whole = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, THandle>> _prefixes = [];

    public int Count => _whole.Count + _prefixes.Count;

    /// <exception cref="LambdaConfigurationException">The channel can't be one, or is there already.</exception>
    public void Add(string channel, THandle handle)
    {
        ArgumentException.ThrowIfNullOrEmpty(channel);
        ArgumentNullException.ThrowIfNull(handle);
        var isPrefix = channel.EndsWith("/*", StringComparison.Ordinal);
        var path = isPrefix ? channel[..^1] : channel;
        if (path[0] != '/' || path.Contains('*', StringComparison.Ordinal) || (!isPrefix && path[^1] == '/'))
        {
            throw new LambdaConfigurationException(
                $"'{channel}' is no channel that can be mapped. Write it as '/news/sports', or with a star as its last part for all below it: '/news/*'; '/*' is for all channels.");
        }

        var isNew = isPrefix ? !_prefixes.Exists(one => one.Key == path) : _whole.TryAdd(path, handle);
        if (!isNew)
            throw new LambdaConfigurationException($"There are two routes for the channel '{channel}', so one would never run. Map each channel once.");
        if (!isPrefix)
            return;

        // The longest first.
        var place = _prefixes.FindIndex(one => one.Key.Length < path.Length);
        _prefixes.Insert(place < 0 ? _prefixes.Count : place, new(path, handle));
    }

    public THandle? Find(string channel)
    {
        if (_whole.TryGetValue(channel, out var handle))
            return handle;

        for (var i = 0; i < _prefixes.Count; i++)
        {
            var prefix = _prefixes[i].Key;
            if (channel.Length > prefix.Length && channel.StartsWith(prefix, StringComparison.Ordinal))
                return _prefixes[i].Value;
        }

        return null;
    }
}
