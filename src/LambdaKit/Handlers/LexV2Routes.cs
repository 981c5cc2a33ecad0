namespace LambdaKit.Handlers;

/// <summary>Which intents a <see cref="LexV2Handler"/> handles, and how.</summary>
public sealed class LexV2Routes
{
    private readonly Dictionary<string, LexV2Delegate> _intents = new(StringComparer.Ordinal);

    internal LexV2Routes()
    {
    }

    internal int Count => _intents.Count;

    /// <summary>An intent.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="handle">What handles it, in dialogs and when it is complete.</param>
    /// <returns>The same routes.</returns>
    /// <exception cref="LambdaConfigurationException">There is such a route already.</exception>
    public LexV2Routes Intent(string name, LexV2Delegate handle)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(handle);
        return _intents.TryAdd(name, handle) ? this : throw new LambdaConfigurationException($"There are two routes for the intent '{name}', so one would never run. Map each intent once.");
    }

    internal LexV2Delegate? Find(string name) => _intents.GetValueOrDefault(name);
}
