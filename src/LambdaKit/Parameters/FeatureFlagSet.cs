using System.Collections.Frozen;
using System.Text;
using LambdaKit.Events.Json;

namespace LambdaKit.Parameters;

/// <summary>All feature flags of a configuration, as they are for one invocation.</summary>
public sealed class FeatureFlagSet
{
    internal static readonly FeatureFlagSet Missing = new(FrozenDictionary<string, FeatureFlag>.Empty, isAvailable: false);

    private readonly FrozenDictionary<string, FeatureFlag> _flags;

    private FeatureFlagSet(FrozenDictionary<string, FeatureFlag> flags, bool isAvailable)
    {
        _flags = flags;
        IsAvailable = isAvailable;
    }

    /// <summary>Whether the flags could be had at all: if not, all of them are unknown.</summary>
    public bool IsAvailable { get; }

    /// <summary>Whether a flag is on.</summary>
    /// <param name="flag">Its key; letter case matters.</param>
    /// <param name="whenUnknown">What to say of a flag that there is none of; false by default.</param>
    public bool IsEnabled(string flag, bool whenUnknown = false) => Find(flag)?.IsEnabled ?? whenUnknown;

    /// <summary>A flag with its attributes; null when there is none of this key.</summary>
    /// <param name="flag">Its key; letter case matters.</param>
    public FeatureFlag? Find(string flag)
    {
        ArgumentNullException.ThrowIfNull(flag);
        return _flags.GetValueOrDefault(flag);
    }

    /// <exception cref="Events.EventFormatException">It is not the JSON that it has to be.</exception>
    internal static FeatureFlagSet Read(ReadOnlySpan<byte> json)
    {
        var flags = new Dictionary<string, FeatureFlag>(StringComparer.Ordinal);
        var reader = new JsonReader(json);
        reader.ReadStartObject();
        while (reader.ReadName(out var name))
        {
            var key = Encoding.UTF8.GetString(name);
            flags[key] = FeatureFlag.Read(key, reader.ReadRaw());
        }

        reader.ReadEnd();
        return new(flags.ToFrozenDictionary(StringComparer.Ordinal), isAvailable: true);
    }
}
